package org.autopsie.embeddingbias;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.autopsie.casefile.CaseTable;
import org.autopsie.evidence.Json;
import org.autopsie.evidence.Payload;
import org.autopsie.protocol.Instrument;
import org.autopsie.protocol.Instrument.Result;
import org.autopsie.protocol.Tables;
import org.autopsie.protocol.Trial;
import org.autopsie.protocol.Trial.Arm;
import org.autopsie.run.Parameters;
import org.autopsie.run.Progress;
import org.autopsie.run.ToyPredictor;

/// A case of few words on a plane: east is one pole, west the other, north and south nothing of
/// either.
final class Toy {
  static final Map<String, CaseTable> TABLES =
      Map.of(
          "vectors",
          table(
              "word,1,2",
              "she,1,0",
              "he,-1,0",
              "woman,3,1",
              "man,-3,1",
              "nurse,1,2",
              "cook,1,1",
              "pilot,-1,2",
              "smith,-1,1",
              "sun,2,0.1",
              "rain,-2,0.1",
              "queen,3,3",
              "king,-3,3"),
          "pairs",
          table("from,to", "he,she", "man,woman"),
          "words",
          table(
              "group,word",
              "x,nurse",
              "x,cook",
              "y,pilot",
              "y,smith",
              "a,she",
              "a,woman",
              "b,he",
              "b,man",
              "good,sun",
              "bad,rain"),
          "work",
          table("word", "nurse", "cook", "pilot", "smith"),
          "analogies",
          table("a,b,c,expected", "he,she,king,queen", "he,she,sun,queen"),
          "templates",
          table("template", "This is {}.", "{} is there now."));

  private Toy() {}

  static CaseTable table(String columns, String... rows) {
    return new CaseTable(
        List.of(columns.split(",", -1)),
        List.of(rows).stream().map(row -> List.of(row.split(",", -1))).toList());
  }

  static Trial trial() {
    return trial(TABLES);
  }

  static Trial trial(Map<String, CaseTable> tables) {
    return new Trial(
        new ToyPredictor(ToyPredictor.Answer.EMBEDDING),
        List.of(),
        Arm.asTheyAre(),
        Arm.asTheyAre(),
        new Tables(id -> tables.getOrDefault(id, TABLES.get(id))));
  }

  /// Measured from answers that went through JSON, as `verify` does.
  static Result result(Instrument plain, Map<String, ?> values) {
    return result(plain, values, Map.of());
  }

  static Result result(Instrument plain, Map<String, ?> values, Map<String, CaseTable> tables) {
    var asked = Parameters.with(plain, values);
    var answers = asked.answers(trial(tables), new SplittableRandom(5), Progress.SILENT);
    var read = (Payload.Table) Json.read(Json.write(answers), Payload.class);
    return asked.measure(read, new SplittableRandom(5), Progress.SILENT);
  }

  static String said(Result result) {
    return ((Payload.Note) result.details().get("note")).text();
  }
}
