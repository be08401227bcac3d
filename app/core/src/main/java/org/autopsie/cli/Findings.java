package org.autopsie.cli;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.autopsie.casefile.CaseFile;
import org.autopsie.protocol.StepResult;
import org.autopsie.run.Words;

/// The results of a protocol as lines for a terminal: sign and word, title, measure with interval,
/// n.
///
/// @param locale the language and its way of writing numbers
record Findings(Locale locale, CaseFile caseFile, List<StepResult> results) {
  private static final Words WORDS = Words.of(Findings.class);

  List<String> lines() {
    var table = new Table();
    for (var result : results) {
      table.row(status(result), title(result), measured(result), result.reason().orElse(""));
    }
    return table.lines();
  }

  private String title(StepResult result) {
    return caseFile.protocol().stream()
        .filter(step -> step.id().equals(result.id()))
        .map(step -> step.title().in(locale))
        .findFirst()
        .orElse(result.id());
  }

  private String status(StepResult result) {
    var word = WORDS.say(locale, "status-" + result.status());
    return result
        .verdict()
        .map(verdict -> word + ", " + WORDS.say(locale, "verdict-" + verdict))
        .orElse(word);
  }

  private String measured(StepResult result) {
    if (result.measured().isEmpty()) {
      return "";
    }
    var text = new StringBuilder(number(result.measured()));
    result.unit().ifPresent(unit -> text.append(' ').append(unit(unit)));
    if (result.low().isPresent() && result.high().isPresent()) {
      text.append(WORDS.say(locale, "interval", number(result.low()), number(result.high())));
    }
    result.n().ifPresent(n -> text.append(", n = ").append(n));
    return text.toString();
  }

  private String unit(String unit) {
    var key = "unit-" + unit;
    return WORDS.has(locale, key) ? WORDS.say(locale, key) : unit;
  }

  private String number(Optional<Double> value) {
    var format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(Math.abs(value.orElse(0.0)) < 0.01 ? 7 : 3);
    // Adding 0 takes the sign from a zero.
    return format.format(value.orElse(0.0) + 0.0);
  }
}
