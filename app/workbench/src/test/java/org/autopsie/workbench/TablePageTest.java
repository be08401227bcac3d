package org.autopsie.workbench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import org.autopsie.workbench.shell.Places;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Of a table that is dropped anywhere on the window it is asked what shall come of it.
class TablePageTest {
  @TempDir Path folder;

  private Sample dropped() {
    var rows = "group,accepted,good\na,1,1\na,0,1\nb,1,0\nb,1,1\n";
    var file = Begun.file(folder, "people.csv", rows.getBytes(UTF_8));
    var sample = Sample.open(folder, Locale.ENGLISH);
    sample.show("cv-screening");
    Places.drop(sample.window(), List.of(file));
    sample.settle();
    return sample;
  }

  private static void fire(Sample sample, String id) {
    ((Button) sample.node(id)).fire();
    sample.settle();
  }

  private static String focused(Sample sample) {
    return String.valueOf(sample.scene().getFocusOwner().getId());
  }

  @Test
  void should_lead_to_the_comparison_of_groups() {
    Fx.run(() -> {
      var sample = dropped();
      assertTrue(sample.all().contains("What shall come of “people.csv”?"), sample::all);
      assertEquals("table-groups", focused(sample));
      fire(sample, "table-groups");

      assertTrue(sample.all().contains("people.csv: text with separated cells"), sample::all);
      sample.window().close();
    });
  }

  @Test
  void should_lead_to_exhibits() {
    Fx.run(() -> {
      var sample = dropped();
      fire(sample, "table-exhibits");

      assertTrue(sample.all().contains("A table of 4 rows and 3 columns"), sample::all);
      sample.window().close();
    });
  }

  @Test
  void should_leave_the_table_out() {
    Fx.run(() -> {
      var sample = dropped();
      fire(sample, "back");

      assertFalse(sample.all().contains("people.csv"), sample::all);
      assertEquals(List.of(), sample.errors().all().get());
      sample.window().close();
    });
  }
}
