package org.autopsie.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The whole page beside its input. After a wanted change, `-Dautopsie.golden=update` writes the
/// pages anew: read the difference before it is committed.
class GoldenTest {

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void should_write_the_same_page_as_last_time(String tag) throws IOException {
    var golden = Small.FOLDER.resolve("small." + tag + ".html");
    var page = Small.page(Locale.of(tag));
    if (System.getProperty("autopsie.golden", "").equals("update")) {
      Files.writeString(golden, page);
    }
    assertEquals(Files.readString(golden), page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void should_write_the_same_bytes_twice(String tag) {
    assertEquals(Small.page(Locale.of(tag)), Small.page(Locale.of(tag)));
  }
}
