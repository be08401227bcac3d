package org.autopsie.fairness;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.autopsie.run.Words;

/// The four measures that a lay reader is shown, as people per 100, each of a compared group beside
/// the reference group. A group of fewer than ten people gets its number without a comparison.
///
/// @param table the groups, named as the categories of the study
/// @param decision what is decided
public record PeoplePer100(GroupTable table, Decision decision) {
  /// Those that are shown; the rest stands under “all measures”.
  public static final List<Rate> SHOWN = List.of(Rate.SELECTION_RATE, Rate.FPR, Rate.FNR, Rate.PPV);

  private static final Words WORDS = Words.of(PeoplePer100.class);
  private static final int HUNDRED = 100;

  /// What decision A and decision B are, and who gains.
  public String key(Locale locale) {
    var gains =
        switch (decision.gains()) {
          case FROM_A -> "gains-a";
          case FROM_B -> "gains-b";
          case UNKNOWN -> "gains-unknown";
        };
    return WORDS.say(locale, "decisions", decision.a(), decision.b())
        + " "
        + WORDS.say(locale, gains);
  }

  /// The question that one of the shown rates answers, for a lay reader: of 100 people, how many.
  ///
  /// @throws IllegalArgumentException for a rate that is not [#SHOWN]
  public String question(Rate rate, Locale locale) {
    if (!SHOWN.contains(rate)) {
      throw new IllegalArgumentException("not for lay readers: " + rate);
    }
    return WORDS.say(
        locale,
        "question-" + rate.id(),
        decision.a(),
        decision.b(),
        decision.outcome(),
        decision.otherwise());
  }

  /// One sentence for each rate that is shown of a group.
  public List<String> of(String group, Locale locale) {
    return SHOWN.stream().flatMap(rate -> one(rate, group, locale).stream()).toList();
  }

  /// The same beside the reference group.
  public List<String> of(String group, String reference, Locale locale) {
    var said = new ArrayList<String>();
    for (var rate : SHOWN) {
      one(rate, group, locale)
          .ifPresent(sentence ->
              said.add(
                  beside(rate, group, reference, locale)
                      .map(rest -> sentence + " " + rest)
                      .orElse(sentence)));
    }
    return said;
  }

  private Optional<String> one(Rate rate, String group, Locale locale) {
    var found = table.group(group).estimate(rate);
    if (Double.isNaN(found.value())) {
      return Optional.empty();
    }
    return Optional.of(
        WORDS.say(
            locale,
            "per-100-" + rate.id(),
            group,
            HUNDRED * found.value(),
            decision.outcome(),
            decision.otherwise(),
            HUNDRED * found.low(),
            HUNDRED * found.high(),
            found.n()));
  }

  private Optional<String> beside(Rate rate, String group, String reference, Locale locale) {
    var compared = table.group(group).estimate(rate);
    var base = table.group(reference).estimate(rate);
    boolean few = Math.min(compared.n(), base.n()) < FourFifths.FEWEST;
    if (few || Double.isNaN(base.value())) {
      return Optional.empty();
    }
    double more = HUNDRED * (compared.value() - base.value());
    var key = more > 0 ? "beside-more" : more < 0 ? "beside-fewer" : "beside-same";
    return Optional.of(WORDS.say(locale, key, reference, HUNDRED * base.value(), Math.abs(more)));
  }
}
