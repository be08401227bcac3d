package org.autopsie.workbench.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.autopsie.workbench.Sample;
import org.junit.jupiter.api.Test;

/// The list of licences is read as it is written; sizes are said in each language.
class LicencesTest {

  @Test
  void should_read_every_row_of_the_list_that_is_shipped() throws java.io.IOException {
    var file = Sample.CHECKOUT.resolve("packaging/licences.md");
    var rows = Licences.read(java.nio.file.Files.readString(file));
    assertTrue(rows.size() > 30, rows.toString());
    assertTrue(rows.stream().anyMatch(one -> one.artifact().equals("jackson-core")));
    assertTrue(rows.stream().noneMatch(one -> one.licence().isBlank() || one.version().isBlank()));
  }

  @Test
  void should_say_sizes_as_each_language_does() {
    assertEquals("0 bytes", Bytes.words(0, Locale.ENGLISH));
    assertEquals("1 octet", Bytes.words(1, Locale.FRENCH));
    assertEquals("999 bytes", Bytes.words(999, Locale.ENGLISH));
    assertEquals("1 kB", Bytes.words(1000, Locale.ENGLISH));
    assertEquals("54,1 Mo", Bytes.words(54_100_000, Locale.FRENCH));
    assertEquals("1.25 GB", Bytes.words(1_250_000_000, Locale.ENGLISH));
    assertEquals("5000 GB", Bytes.words(5_000_000_000_000L, Locale.ENGLISH));
  }
}
