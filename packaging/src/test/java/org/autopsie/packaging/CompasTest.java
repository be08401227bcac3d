package org.autopsie.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The case on COMPAS from end to end, and the command `measure`.
class CompasTest {
  @TempDir static Path temp;
  private static final Map<String, JsonNode> STEPS = new HashMap<>();
  private static Path out;

  private static Station.Told autopsie(String... args) {
    return new Station(temp.resolve("home")).run((Object[]) args);
  }

  @BeforeAll
  static void run() {
    out = temp.resolve("out");
    var said = autopsie("run", "compas", "--out", out.toString(), "--json");
    assertEquals(0, said.exit(), said.err());
    STEPS.putAll(said.steps());
  }

  private static double measured(String step) {
    assertEquals("pass", STEPS.get(step).path("status").asString(), step);
    return STEPS.get(step).path("measured").asDouble();
  }

  @Test
  void should_find_every_count_that_was_published() {
    assertEquals(990, measured("black-tn"));
    assertEquals(805, measured("black-fp"));
    assertEquals(532, measured("black-fn"));
    assertEquals(1369, measured("black-tp"));
    assertEquals(1139, measured("white-tn"));
    assertEquals(349, measured("white-fp"));
    assertEquals(461, measured("white-fn"));
    assertEquals(505, measured("white-tp"));
  }

  @Test
  void should_find_the_rates_to_the_last_printed_digit_and_never_mix_the_two_tables() {
    assertEquals(44.85, measured("black-fpr"), 0.005);
    assertEquals(23.45, measured("white-fpr"), 0.005);
    assertEquals(27.99, measured("black-fnr"), 0.005);
    assertEquals(47.72, measured("white-fnr"), 0.005);
    assertEquals(42.34, measured("black-fpr-6172"), 0.005);
    assertEquals(22.01, measured("white-fpr-6172"), 0.005);
    assertEquals(36.25, measured("base-rate-barenstein"), 0.005);
  }

  @Test
  void should_skip_alone_what_needs_rows_that_are_not_here() {
    STEPS.forEach((id, step) -> {
      var status = step.path("status").asString();
      boolean needsRows = id.endsWith("-violent") || id.matches(".*-ppv-barenstein");
      assertEquals(needsRows, status.equals("skip"), id);
      assertFalse(status.equals("fail"), id);
    });
  }

  @Test
  void should_verify_from_its_folder_alone() {
    var said = autopsie("verify", out.toString());

    assertEquals(0, said.exit(), said.out() + said.err());
  }

  @Test
  void should_read_rows_that_somebody_adds_through_the_allow_list() throws IOException {
    var copy = temp.resolve("copy");
    assertEquals(0, autopsie("run", "compas", "--out", copy.toString(), "--json").exit());
    var rows = new StringBuilder("name,dob,age_cat,sex,race,priors_count,c_charge_degree,");
    rows.append("decile_score,score_text,two_year_recid,compas_screening_date\n");
    rows.append("Ada Somebody,1980-01-01,25 - 45,Female,Caucasian,0,M,9,High,1,2013-08-14\n");
    rows.append("Bea Somebody,1980-01-01,25 - 45,Female,Caucasian,0,M,9,High,0,2014-03-31\n");
    rows.append("Cleo Somebody,1980-01-01,25 - 45,Female,Caucasian,0,M,9,High,1,2014-04-02\n");
    Files.createDirectories(copy.resolve("added"));
    Files.writeString(copy.resolve("added/compas-scores-two-years.csv"), rows.toString());

    var said = autopsie("run", copy.toString(), "--out", copy.toString(), "--json");

    var step = said.steps().get("white-ppv-barenstein");
    assertEquals(50, step.path("measured").asDouble(), 1e-9);
    assertEquals(2, step.path("n").asInt());
    var kept = Files.readString(copy.resolve("evidence.jsonl"));
    assertFalse(kept.contains("Somebody") || kept.contains("1980-01-01"));
  }

  @Test
  void should_measure_a_table_of_counts_in_a_file() {
    var file = Checkout.ROOT.resolve("sample-incidents/compas/data/compas-counts.csv").toString();
    var said =
        autopsie(
            "measure",
            file,
            "--with",
            "group-fairness",
            "--label",
            "two_year_recid",
            "--score",
            "decile_score",
            "--threshold",
            "5",
            "--group",
            "race",
            "--group",
            "population",
            "--weight",
            "n",
            "--reference",
            "Caucasian & all_7214",
            "--json");
    assertEquals(0, said.exit(), said.err());
    var document = JsonMapper.shared().readTree(said.out());

    assertEquals(13386, document.path("n").asInt());
    assertEquals(
        0.448468, document.at("/by_group/African-American & all_7214/fpr/value").asDouble(), 5e-7);
    assertEquals(
        0.2139253,
        document.at("/differences/fpr_difference/African-American & all_7214/value").asDouble(),
        5e-7);
  }

  @Test
  void should_refuse_in_one_line_what_is_no_table() throws IOException {
    var empty = Files.writeString(temp.resolve("empty.csv"), "").toString();
    var said =
        autopsie(
            "measure",
            empty,
            "--with",
            "group-fairness",
            "--label",
            "y",
            "--prediction",
            "p",
            "--group",
            "g");

    assertEquals(2, said.exit());
    assertEquals("", said.out());
    assertTrue(said.err().contains("empty.csv is empty"), said.err());
  }
}
