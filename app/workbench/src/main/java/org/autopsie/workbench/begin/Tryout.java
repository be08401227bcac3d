package org.autopsie.workbench.begin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.autopsie.image.Picture;
import org.autopsie.model.Input;
import org.autopsie.model.ModelProposal;
import org.autopsie.model.ModelSpec;
import org.autopsie.model.Models;
import org.autopsie.protocol.Laboratory;
import org.autopsie.protocol.Trial.Piece;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.autopsie.workbench.begin.Candidate.Known;
import org.autopsie.workbench.begin.Candidate.Own;
import org.autopsie.workbench.panel.OpenCase;

/// Reads a model's files and asks it for a first answer. Off the JavaFX thread.
///
/// @param models opens a file of the person's own
/// @param laboratory opens a model of another case
/// @param open the case whose exhibits it is tried on
/// @param wanted what it is tried on; absent: the first exhibit that it can read, else an example
record Tryout(Models models, Laboratory laboratory, OpenCase open, Optional<Input> wanted) {
  private static final String TEXT = "The nurse said that she would call the doctor.";

  /// What a file proposes, and its first answer.
  ///
  /// @throws Failure where it cannot be read or is no ONNX file
  Candidate read(Path onnx, Optional<Path> tokenizer, Progress progress) {
    var name = String.valueOf(onnx.getFileName());
    var proposal = ModelProposal.of(name, bytes(onnx), tokenizer.map(Tryout::bytes));
    return tried(new Own(onnx, tokenizer, proposal), progress);
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new Failure(Tryout.class, "unreadable", file.getFileName(), unreadable);
    }
  }

  /// The same with a first answer.
  Candidate tried(Candidate candidate, Progress progress) {
    return switch (candidate) {
      case Own own ->
          new Own(own.onnx(), own.tokenizer(), own.proposal().tried(models, on(own), progress));
      case Known known -> tried(known, progress);
    };
  }

  private Known tried(Known known, Progress progress) {
    var from = known.shipped();
    try {
      var predictor = laboratory.predictor(from.from(), from.spec().id());
      var answer = predictor.predict(List.of(on(known)), progress).getFirst();
      return new Known(from, Optional.of(answer), Optional.empty());
    } catch (Failure refused) {
      return new Known(from, Optional.empty(), Optional.of(refused));
    }
  }

  /// What a model is tried on.
  Input on(Candidate candidate) {
    return wanted.orElseGet(() ->
        open.piecesFor(candidate.spec()).stream()
            .map(Piece::input)
            .filter(one -> fits(one, candidate.spec()))
            .findFirst()
            .orElseGet(() -> example(candidate)));
  }

  private static boolean fits(Input one, ModelSpec spec) {
    return switch (one) {
      case Input.Text text -> true;
      case Input.Image image -> true;
      case Input.Row row -> row.values().keySet().containsAll(spec.columns());
    };
  }

  private static Input example(Candidate candidate) {
    return switch (candidate) {
      case Own own -> own.proposal().example();
      case Known known -> example(known.spec());
    };
  }

  private static Input example(ModelSpec spec) {
    if (spec.reads().equals("text")) {
      return new Input.Text(TEXT);
    }
    if (spec.reads().equals("image")) {
      return new Input.Image(Picture.plain(224, 224, 0x808080));
    }
    var row = new LinkedHashMap<String, Double>();
    spec.columns().forEach(column -> row.put(column, 1.0));
    return new Input.Row(row);
  }
}
