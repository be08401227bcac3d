package org.autopsie.workbench.panels;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.autopsie.casefile.CaseStore;
import org.autopsie.casefile.LoadedCase;
import org.autopsie.casefile.NewCase;
import org.autopsie.casefile.Slug;
import org.autopsie.protocol.OtherModel;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Background.Outcome;
import org.autopsie.workbench.panel.PanelContext;

/// Makes a copy of the case that runs the same protocol on somebody's own model, and opens it. The
/// case itself and its evidence stay as they are. JavaFX thread only.
///
/// @param context the case
record OwnModel(PanelContext context) {
  private static final Words WORDS = Words.of(OwnModel.class);

  /// Asks for the model and goes on from there.
  void choose() {
    var title = WORDS.say(context.locale(), "own.choose");
    context.host().fileToRead(title, List.of("onnx")).ifPresent(this::make);
  }

  private void make(Path onnx) {
    var tools = context.copy().tools();
    var source = context.open().loaded();
    tools
        .background()
        .latest(
            "own-model",
            progress -> copy(tools.cases(), source, onnx),
            outcome -> {
              if (outcome instanceof Outcome.Done<Path>(var folder)) {
                context.host().open(folder);
              }
            });
  }

  private static Path copy(CaseStore cases, LoadedCase source, Path onnx) {
    var name = String.valueOf(onnx.getFileName());
    var id = source.caseFile().id() + "-" + Slug.ofFile(name, "model");
    var copy = cases.create(cases.workingCopy(free(cases, id)), NewCase.EMPTY, source);
    var title = source.caseFile().title();
    var titled =
        cases
            .edits()
            .set(
                copy,
                "/title",
                Map.of(
                    "fr", WORDS.say(Locale.FRENCH, "own.title", title.fr(), name),
                    "en", WORDS.say(Locale.ENGLISH, "own.title", title.en(), name)));
    return OtherModel.in(cases, titled, onnx).folder();
  }

  private static String free(CaseStore cases, String id) {
    var taken = new HashSet<String>();
    cases.find().cases().forEach(known -> taken.add(known.caseFile().id()));
    var free = Slug.free(id, taken);
    while (Files.exists(cases.workingCopy(free))) {
      taken.add(free);
      free = Slug.free(id, taken);
    }
    return free;
  }
}
