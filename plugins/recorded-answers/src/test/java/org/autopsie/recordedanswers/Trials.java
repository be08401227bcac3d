package org.autopsie.recordedanswers;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.autopsie.casefile.CaseTable;
import org.autopsie.evidence.Json;
import org.autopsie.evidence.Payload;
import org.autopsie.protocol.Instrument;
import org.autopsie.protocol.Tables;
import org.autopsie.protocol.Trial;
import org.autopsie.protocol.Trial.Arm;
import org.autopsie.run.Parameters;
import org.autopsie.run.Progress;
import org.autopsie.run.ToyPredictor;

/// Runs an instrument on a table, by way of what would be recorded.
final class Trials {
  private Trials() {}

  static CaseTable table(String columns, String... rows) {
    return new CaseTable(cells(columns), List.of(rows).stream().map(Trials::cells).toList());
  }

  private static List<String> cells(String row) {
    return List.of(row.split(";", -1));
  }

  static Instrument.Result run(Instrument asked, Map<String, ?> values, CaseTable table) {
    var instrument = Parameters.with(asked, values);
    var trial =
        new Trial(
            new ToyPredictor(ToyPredictor.Answer.SCORES),
            List.of(),
            Arm.asTheyAre(),
            Arm.asTheyAre(),
            new Tables(id -> table));
    var answers = instrument.answers(trial, new SplittableRandom(0), Progress.SILENT);
    var read = Json.read(Json.write(answers), Payload.class);
    return instrument.measure((Payload.Table) read, new SplittableRandom(0), Progress.SILENT);
  }

  static double value(Instrument asked, Map<String, ?> values, CaseTable table) {
    return run(asked, values, table).metric().value();
  }
}
