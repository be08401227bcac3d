package org.autopsie.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.autopsie.casefile.CaseYaml;
import org.autopsie.workbench.chart.Figure;
import org.autopsie.workbench.chart.Format;
import org.autopsie.workbench.shell.Places;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A table of decisions comes into a case without a line of YAML.
class DataWizardTest {
  @TempDir Path folder;

  private Sample open(String id, Locale locale) {
    var sample = Sample.open(folder, locale);
    sample.show(id);
    return sample;
  }

  /// Nine people of group c, hundreds of the others; ages, and names that nobody needs.
  private Path people() {
    var csv = new StringBuilder("name,age,team,accepted,good\n");
    for (int i = 0; i < 609; i++) {
      var team = i < 300 ? "=a" : i < 600 ? "b" : "c";
      int accepted = i % (team.equals("=a") ? 2 : 3) == 0 ? 1 : 0;
      csv.append(
          "Person %d,%d,%s,%d,%d%n".formatted(i, 18 + i % 50, team, accepted, i % 5 == 0 ? 1 : 0));
    }
    return written("people.csv", csv.toString());
  }

  private Path written(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  private static void take(Sample sample, Path file) {
    Places.compare(sample.window(), file);
    sample.settle();
  }

  private static void fire(Sample sample, String id) {
    ((Button) sample.node(id)).fire();
    sample.settle();
  }

  @Test
  void should_show_what_was_understood_and_count_it() {
    Fx.run(() -> {
      var sample = open("compas", Locale.ENGLISH);
      take(sample, people());

      var all = sample.all();
      assertTrue(all.contains("people.csv: text with separated cells, 609 rows, 5 columns"), all);
      assertTrue(all.contains("not shown: says who somebody is"), all);
      assertFalse(all.contains("Person 1"), all);
      assertTrue(all.contains("n = 609 people"), all);
      assertTrue(all.contains("Fewer than 10 people: c"), all);
      sample.window().close();
    });
  }

  @Test
  void should_add_counts_and_a_step_that_runs() {
    Fx.run(() -> {
      var sample = open("apple-card", Locale.ENGLISH);
      take(sample, people());
      Hands.choose(sample, "table-label", "good");
      Hands.choose(sample, "table-prediction", "accepted");
      ((CheckBox) sample.node("table-group-1")).fire();
      sample.settle();
      ((TextField) sample.node("bands-1")).setText("30; 50");
      fire(sample, "bands-apply-1");
      fire(sample, "table-add");

      assertEquals(List.of(), sample.errors().all().get());
      var kept = CaseYaml.read(folder.resolve("apple-card")).caseFile();
      var step = kept.protocol().getLast();
      assertEquals("kept-1", step.id());
      assertEquals("people", step.set().get("table"));
      assertTrue(Files.exists(folder.resolve("apple-card/evidence.jsonl")));
      var csv = text(folder.resolve("apple-card/data/people.csv"));
      assertFalse(csv.contains("Person"), csv);
      assertTrue(csv.startsWith("team,age,good,accepted,n"), csv);
      assertTrue(csv.contains("'=a,30 – < 50"), csv);
      assertEquals(1, Places.evidence(sample.window()));
      assertTrue(sample.all().contains("& 30 – < 50"), sample.all());
      sample.window().close();
    });
  }

  @Test
  void should_take_the_first_line_as_a_row_where_a_person_says_so() {
    Fx.run(() -> {
      var sample = open("apple-card", Locale.ENGLISH);
      take(sample, written("bare.csv", "a;1;1;2,0\na;1;0;3,0\nb;0;1;4,0\nb;1;1;5,0\n"));
      assertTrue(sample.all().contains("two columns are named “1”"), sample.all());
      ((CheckBox) sample.node("table-first-line")).fire();
      sample.settle();

      var all = sample.all();
      assertTrue(all.contains("bare.csv: text with separated cells, 4 rows, 4 columns"), all);
      assertTrue(all.contains("the columns are numbered"), all);
      assertTrue(all.contains("a · a · b"), all);
      Hands.choose(sample, "table-label", "column 3");
      Hands.choose(sample, "table-prediction", "column 2");
      Hands.choose(sample, "table-weight", "column 4");
      sample.settle();
      assertTrue(sample.all().contains("n = 14 people"), sample.all());
      fire(sample, "table-add");

      assertEquals(List.of(), sample.errors().all().get());
      var csv = text(folder.resolve("apple-card/data/bare.csv"));
      assertTrue(csv.startsWith("column 1,column 3,column 2,"), csv);
      assertTrue(csv.contains("a,1,1,2\n"), csv);
      sample.window().close();
    });
  }

  @Test
  void should_withhold_every_ratio_of_a_group_of_fewer_than_ten_people() {
    Fx.run(() -> {
      var sample = open("apple-card", Locale.ENGLISH);
      take(sample, people());
      Hands.choose(sample, "table-label", "good");
      Hands.choose(sample, "table-prediction", "accepted");
      ((ComboBox<?>) sample.node("table-reference")).getSelectionModel().select(2);
      sample.settle();
      fire(sample, "table-add");
      assertTrue(sample.words("groups-sentence").contains("C: too few people"), sample::all);
      ((ToggleButton) sample.node("groups-view-ALL")).fire();
      sample.settle();

      var csv =
          new String(
              ((Figure) sample.scene().getRoot().lookup(".figure")).bytes(Format.CSV),
              StandardCharsets.UTF_8);
      var ratios = csv.lines().filter(line -> line.contains("ratio")).toList();
      assertTrue(ratios.stream().anyMatch(line -> line.contains("=a, beside b")), csv);
      for (var line : ratios) {
        boolean withheld = line.endsWith(",,,,");
        assertEquals(!line.contains("=a, beside b"), withheld, line);
      }
      sample.window().close();
    });
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  @Test
  void should_read_of_the_published_rows_what_the_case_allows() {
    Fx.run(() -> {
      var sample = open("compas", Locale.ENGLISH);
      var head =
          "id,name,first,last,compas_screening_date,sex,dob,age_cat,race,decile_score,priors_count,"
              + "c_charge_degree,score_text,two_year_recid,decile_score,priors_count\n";
      var rows = new StringBuilder(head);
      for (int i = 0; i < 40; i++) {
        rows.append(
            "%d,x y,x,y,2013-08-1%d,%s,1970-01-01,25 - 45,%s,%d,1,F,Low,%d,%d,1%n"
                .formatted(
                    i,
                    i % 10,
                    i % 3 == 0 ? "Male" : "Female",
                    i % 2 == 0 ? "Other" : "Caucasian",
                    1 + i % 10,
                    i % 4 == 0 ? 1 : 0,
                    1 + i % 10));
      }
      take(sample, written("compas-scores-two-years.csv", rows.toString()));
      assertTrue(sample.all().contains("names and dates of birth first, never reaches the case"));
      fire(sample, "table-allow");

      var added = text(folder.resolve("compas/added/compas-scores-two-years.csv"));
      assertFalse(added.contains("1970"), added);
      assertFalse(added.contains("2013-08-1"), added);
      assertTrue(added.startsWith("age_cat,sex,race,priors_count"), added);
      Hands.choose(sample, "table-label", "two_year_recid");
      fire(sample, "table-add");

      assertEquals(List.of(), sample.errors().all().get());
      var kept = CaseYaml.read(folder.resolve("compas")).caseFile();
      assertEquals("added-rows", kept.protocol().getLast().set().get("table"));
      assertTrue(sample.node("groups-question").isVisible());
      sample.window().close();
    });
  }

  @Test
  void should_say_in_one_sentence_what_is_wrong_with_a_file() {
    Fx.run(() -> {
      var sample = open("apple-card", Locale.ENGLISH);
      take(sample, written("empty.csv", ""));
      assertTrue(sample.all().contains("is empty: a first line of names"), sample.all());
      take(sample, written("twice.csv", "a,a\n1,2\n"));
      assertTrue(sample.all().contains("two columns are named “a”"), sample.all());
      take(sample, written("ragged.csv", "g,y,p\na,1,1\na,1\n"));
      assertTrue(sample.all().contains("line 3"), sample.all());
      take(sample, written("three.csv", "group,y,accepted\na,0,1\nb,1,0\na,2,1\n"));
      Hands.choose(sample, "table-label", "y");
      assertTrue(sample.all().contains("holds 3 values"), sample.all());
      sample.window().close();
    });
  }
}
