package org.autopsie.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.autopsie.run.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rows of people that do not come with a case, and of which only some columns may be read.
class AddedRowsTest {
  private static final String YAML =
      """
      autopsie: 1
      id: rows
      title: "Rows"
      data:
        - {id: added, file: added/rows.csv, columns: [race, "screened:month"]}
      """;

  @TempDir private Path folder;

  private LoadedCase loaded() throws IOException {
    Files.createDirectories(folder.resolve("rows/added"));
    Files.writeString(folder.resolve("rows/case.yaml"), YAML);
    return CaseYaml.read(folder.resolve("rows/case.yaml"));
  }

  private CaseStore store() {
    return new CaseStore(List.of(), folder.resolve("cases"));
  }

  private void add(String text) throws IOException {
    Files.writeString(folder.resolve("rows/added/rows.csv"), text);
  }

  @Test
  void should_say_what_to_do_where_the_file_is_not_there() throws IOException {
    var loaded = loaded();

    var failure = assertThrows(Failure.class, () -> store().table(loaded, "added"));
    assertEquals("data.added", failure.key());
    assertTrue(failure.getMessage().contains("race, screened:month"), failure.getMessage());
  }

  @Test
  void should_read_the_columns_that_are_named_and_nothing_else() throws IOException {
    var loaded = loaded();
    add("name,race,birth,screened\nAda,x,1815-12-10,2013-08-14\n");

    var table = store().table(loaded, "added");

    assertEquals(List.of("race", "screened"), table.columns());
    assertEquals(List.of(List.of("x", "2013-08")), table.rows());
  }

  @Test
  void should_name_the_column_that_is_not_there() throws IOException {
    var loaded = loaded();
    add("name,race\nAda,x\n");

    var failure = assertThrows(Failure.class, () -> store().table(loaded, "added"));
    assertEquals("data.column", failure.key());
  }

  @Test
  void should_never_take_the_rows_along_in_a_copy() throws IOException {
    var loaded = loaded();
    add("name,race,screened\nAda,x,2013-08-14\n");

    var copy = CaseCopy.copy(loaded, folder.resolve("copy"));

    assertTrue(Files.exists(copy.folder().resolve("case.yaml")));
    assertFalse(Files.exists(copy.folder().resolve("added/rows.csv")));
    assertEquals(List.of(), CaseCopy.lacking(loaded));
  }
}
