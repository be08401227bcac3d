package org.autopsie.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Every Java file is written as google-java-format writes it, so that a change shows in review and
/// its layout does not. `mvn -pl packaging -am package -Dtest=FormatTest -Dformat=fix
/// -Dsurefire.failIfNoSpecifiedTests=false` rewrites the files that differ.
class FormatTest {
  private static final Formatter FORMATTER = new Formatter();

  @Test
  void should_be_formatted_every_java_file() throws Exception {
    var fix = "fix".equals(System.getProperty("format"));
    var files = Checkout.files(Checkout.ROOT, ".java");
    assertFalse(files.isEmpty(), "no Java file below " + Checkout.ROOT);
    List<Path> differing = new ArrayList<>();
    for (var file : files) {
      if (differs(file, fix)) {
        differing.add(Checkout.ROOT.relativize(file));
      }
    }
    assertEquals(List.of(), fix ? List.of() : differing, "to rewrite them, add -Dformat=fix");
  }

  @Test
  void should_lay_out_code_and_markdown_comments_anew_when_they_are_untidy() throws Exception {
    var untidy = "/// What it is:\n/// - one\nclass  A{int a ;}\n";
    assertEquals(
        """
        /// What it is:
        /// - one
        class A {
          int a;
        }
        """,
        FORMATTER.formatSourceAndFixImports(untidy));
  }

  @Test
  void should_find_and_rewrite_a_file_that_differs(@org.junit.jupiter.api.io.TempDir Path folder)
      throws Exception {
    var file = Files.writeString(folder.resolve("A.java"), "class  A{}");
    assertEquals(true, differs(file, false));
    assertEquals("class  A{}", Files.readString(file));
    assertEquals(true, differs(file, true));
    assertNotEquals("class  A{}", Files.readString(file));
    assertEquals(false, differs(file, false));
  }

  private static boolean differs(Path file, boolean fix) throws IOException, FormatterException {
    var written = Files.readString(file);
    var formatted = FORMATTER.formatSourceAndFixImports(written);
    if (formatted.equals(written)) {
      return false;
    }
    if (fix) {
      Files.writeString(file, formatted);
    }
    return true;
  }
}
