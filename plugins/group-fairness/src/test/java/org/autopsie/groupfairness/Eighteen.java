package org.autopsie.groupfairness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.autopsie.evidence.Json;
import org.autopsie.protocol.FileInstrument.Measured;
import org.autopsie.run.Parameters;
import org.autopsie.run.Progress;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The eighteen people of the known answers, in a file, and how their table is measured.
abstract class Eighteen {
  private static final String TRUE = "0,1,1,1,1,0,1,0,1,0,0,0,1,1,1,1,1,1";
  private static final String DECIDED = "0,0,1,0,1,1,1,0,0,1,1,1,1,0,0,1,1,0";
  private static final String GROUPS = "b,b,a,b,b,c,c,c,a,a,c,a,b,c,c,b,c,c";

  private static final Map<String, Object> COLUMNS =
      Map.of("label", "y", "prediction", "p", "group", List.of("g"));

  @TempDir Path folder;

  Path eighteen() throws IOException {
    var text = new StringBuilder("y,p,g\n");
    for (int i = 0; i < TRUE.length(); i += 2) {
      text.append(TRUE.charAt(i)).append(',').append(DECIDED.charAt(i));
      text.append(',').append(GROUPS.charAt(i)).append('\n');
    }
    return file(text.toString());
  }

  Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("t.csv"), text);
  }

  static Measured measured(Path file, Map<String, ?> values) {
    var asked = Parameters.with(Parameters.with(new FileFairness(), COLUMNS), values);
    return asked.measure(file, new SplittableRandom(1), Progress.SILENT);
  }

  static JsonNode document(Path file, Map<String, ?> values) {
    return Json.mapper().readTree(Json.write(measured(file, values).document()));
  }
}
