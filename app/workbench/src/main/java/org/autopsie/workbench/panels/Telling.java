package org.autopsie.workbench.panels;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.autopsie.casefile.Over;
import org.autopsie.perturb.Perturbation;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Attempt;
import org.autopsie.workbench.panel.Change;
import org.autopsie.workbench.panel.NoiseFloor;
import org.autopsie.workbench.panel.OpenCase;
import org.autopsie.workbench.panel.Ranking;
import org.autopsie.workbench.panel.Text;
import org.autopsie.workbench.panel.Tried;

/// The sentence that says what moved: the model that ran here, what was changed, from which rank to
/// which, and whether that lies outside the noise floor. Never why, and never the operator's name.
record Telling(OpenCase open, Locale locale) {
  private static final Words WORDS = Words.of(Telling.class);
  private static final double STILL = 0.05;

  /// The sentence of a result.
  String sentence(Ranking ranking, Perturbation with) {
    var slope = ranking.slope();
    var key = Math.abs(slope.shift()) < STILL ? "told.stays" : "told.moves";
    return WORDS.say(
        locale,
        key,
        ranking.model().title(),
        done(ranking.attempt(), with),
        title(ranking.attempt().document()),
        slope.before(),
        slope.after(),
        interval(ranking),
        noise(ranking),
        title(ranking.attempt().query()));
  }

  private String interval(Ranking ranking) {
    var slope = ranking.slope();
    return slope.n() > 1 && slope.high() > slope.low()
        ? WORDS.say(locale, "told.mean", slope.low(), slope.high())
        : slope.n() > 1 ? WORDS.say(locale, "told.mean-alone") : "";
  }

  private String noise(Ranking ranking) {
    return ranking
        .noise()
        .map(floor -> noise(floor, ranking))
        .orElseGet(() -> WORDS.say(locale, "told.noise-unknown"));
  }

  private String noise(NoiseFloor floor, Ranking ranking) {
    var key = floor.exceededBy(ranking.slope().after()) ? "told.beyond" : "told.within";
    var ranks =
        floor.high() > floor.low()
            ? WORDS.say(locale, "told.ranks", floor.low(), floor.high())
            : WORDS.say(locale, "rank", floor.low());
    return WORDS.say(locale, key, ranks, floor.names().n(), ranking.documents());
  }

  /// What a change does, as something that a person did: `replacing “A” with “B”`.
  String done(Tried attempt, Perturbation with) {
    var change = attempt.change();
    var whole = Whole.parameter(with);
    if (whole.isPresent()) {
      return WORDS.say(locale, "done.written", lines(attempt, whole.get()));
    }
    var from = Optional.ofNullable(change.set().get("from"));
    if (from.isPresent() && change.over().get("to") != null) {
      var group = change.over().get("to");
      return WORDS.say(
          locale, "done.replace-all", from.get(), open.words(group).size(), name(group));
    }
    if (from.isPresent() && change.set().get("to") != null) {
      return WORDS.say(locale, "done.replace", from.get(), change.set().get("to"));
    }
    return WORDS.say(locale, "done.other", Text.name(with, locale), details(change, with));
  }

  private int lines(Tried attempt, String parameter) {
    var before = Whole.before(open, attempt);
    var text = String.valueOf(attempt.change().set().getOrDefault(parameter, ""));
    return LineDiff.of(before, text.isEmpty() ? before : text).count();
  }

  private String details(Change change, Perturbation with) {
    var set =
        change.set().entrySet().stream()
            .map(one -> Text.name(with, one.getKey(), locale) + " " + value(one.getValue()))
            .collect(Collectors.joining(", "));
    var over =
        change.over().entrySet().stream()
            .map(one -> Text.name(with, one.getKey(), locale) + " " + name(one.getValue()))
            .collect(Collectors.joining(", "));
    var all = set.isEmpty() || over.isEmpty() ? set + over : set + ", " + over;
    return all.isEmpty() ? "" : WORDS.say(locale, "done.details", all);
  }

  private String value(Object value) {
    return value instanceof Number number
        ? WORDS.say(locale, "number", number)
        : WORDS.say(locale, "quoted", value);
  }

  /// The title of an exhibit.
  String title(String exhibit) {
    return open.exhibit(exhibit).map(one -> one.title().in(locale)).orElse(exhibit);
  }

  /// What was put in: a word, or a list of them.
  String label(Attempt attempt, Perturbation with) {
    var change = attempt.change();
    if (!change.over().isEmpty()) {
      return name(change.over().firstEntry().getValue());
    }
    if (Whole.parameter(with).isPresent()) {
      return WORDS.say(locale, "label.written");
    }
    var to = change.set().get("to");
    return to == null ? Text.name(with, locale) : String.valueOf(to);
  }

  static String name(Over over) {
    return over.group().isEmpty() ? over.list() : over.group();
  }
}
