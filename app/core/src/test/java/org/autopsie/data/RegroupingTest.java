package org.autopsie.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.autopsie.data.TableLook.Holds;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Values become groups, and a table is looked at before it is counted.
class RegroupingTest {
  private @TempDir Path folder;

  private static CountLine line(String key, long rows) {
    return new CountLine(List.of(key), "1", "0", Double.NaN, rows, rows, rows, true);
  }

  @Test
  void should_put_numbers_into_bands_and_names_together() {
    var ages = new Regrouping("age", List.of(25.0, 45.0), Map.of());
    var lines = List.of(line("24.9", 1), line("25", 2), line("44", 3), line("45", 4));

    var found = Regrouping.regrouped(lines, List.of(ages));

    assertEquals(
        List.of("< 25", "25 – < 45", "≥ 45"),
        found.stream().map(one -> one.keys().getFirst()).toList());
    assertEquals(5, found.get(1).rows());
    var joined = new Regrouping("g", List.of(), Map.of("x", "both", "y", "both"));
    assertEquals(
        7,
        Regrouping.regrouped(List.of(line("x", 3), line("y", 4)), List.of(joined))
            .getFirst()
            .rows());
  }

  @Test
  void should_say_what_falls_into_no_band() {
    var ages = new Regrouping("age", List.of(25.0), Map.of());

    assertEquals("band-word", assertThrows(Failure.class, () -> ages.of("old")).key());
    assertEquals(
        "cuts",
        assertThrows(Failure.class, () -> new Regrouping("age", List.of(45.0, 25.0), Map.of()))
            .key());
  }

  @Test
  void should_leave_no_cell_that_a_spreadsheet_computes() {
    var as = Regrouping.none("g");

    assertEquals("'=1+1", as.of("=1+1"));
    assertEquals("'＝1+1", as.of("＝1+1"));
    assertEquals("'@x", as.of("@x"));
    assertEquals("-1", as.of("-1"));
  }

  @Test
  void should_tell_what_columns_hold_and_which_say_who_somebody_is() throws IOException {
    var csv = new StringBuilder("id,first,team,accepted,age,empty\n");
    for (int i = 0; i < 3000; i++) {
      csv.append("p%d,n%d,%s,%d,%d,%n".formatted(i, i, i < 2990 ? "a" : "b", i % 2, i % 60));
    }
    var file = Files.writeString(folder.resolve("t.csv"), csv.toString());

    var look = TableLook.of(TableFile.open(file), Progress.SILENT);

    assertEquals(3000, look.rows());
    assertEquals(
        List.of(Holds.MANY, Holds.MANY, Holds.TWO, Holds.TWO, Holds.NUMBERS, Holds.NOTHING),
        look.columns().stream().map(TableLook.Column::holds).toList());
    assertTrue(TableLook.isPersonal("first") && TableLook.isPersonal("date_of_birth"));
    assertFalse(TableLook.isPersonal("two_year_recid") || TableLook.isPersonal("age_cat"));
  }
}
