package org.autopsie.explain;

import static org.autopsie.explain.Functions.row;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.IntStream;
import org.autopsie.model.Input;
import org.autopsie.perturb.Probes;
import org.autopsie.run.Failure;
import org.junit.jupiter.api.Test;

class ColumnPartsTest {
  private static final Functions ANY = new Functions(input -> 1);

  @Test
  void should_fill_in_from_each_background_row_in_turn() {
    var parts = ColumnParts.of(ANY.ask(row(1, 2), row(10, 20), row(30, 40)), 100);

    assertEquals(2, parts.versions());
    assertEquals(row(1, 20), parts.keeping(new boolean[] {true, false}, 0));
    assertEquals(row(30, 2), parts.keeping(new boolean[] {false, true}, 1));
  }

  /// What is asked without objects is what [Parts#keeping] gives.
  @Test
  void should_ask_the_same_rows_without_an_object_each() {
    var parts = ColumnParts.of(ANY.ask(row(1, 2), row(10, 20), row(30, 40)), 100);
    var coalitions =
        Coalitions.among(2).addAll().add(new boolean[] {false, true}).addNone().build();

    var probes = (Probes.Rows) parts.probes(coalitions);

    assertEquals(6, probes.count());
    for (int i = 0; i < 6; i++) {
      var filled = new double[3];
      probes.fill(i, filled, 1);
      var made = parts.keeping(coalitions.kept(i / 2), i % 2).values();
      assertArrayEquals(new double[] {0, made.get("x1"), made.get("x2")}, filled);
    }
  }

  @Test
  void should_use_so_many_background_rows_evenly_spaced() {
    var rows = IntStream.range(0, 10).mapToObj(i -> row(i, 0)).toArray(Input[]::new);

    var parts = ColumnParts.of(ANY.ask(row(-1, -1), rows), 4);

    var none = new boolean[2];
    assertEquals(4, parts.versions());
    assertEquals(row(0, 0), parts.keeping(none, 0));
    assertEquals(row(2, 0), parts.keeping(none, 1));
    assertEquals(row(7, 0), parts.keeping(none, 3));
  }

  @Test
  void should_say_what_the_background_lacks() {
    var none = ANY.ask(row(1, 2));
    var lacking = ANY.ask(row(1, 2), row(1));

    assertEquals("no-background", assertThrows(Failure.class, () -> ColumnParts.of(none, 9)).key());
    assertEquals(
        "column-lacks", assertThrows(Failure.class, () -> ColumnParts.of(lacking, 9)).key());
  }
}
