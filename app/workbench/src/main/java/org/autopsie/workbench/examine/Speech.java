package org.autopsie.workbench.examine;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.autopsie.explain.Explainer;
import org.autopsie.model.ModelSpec;
import org.autopsie.perturb.MapNumber;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.Found;
import org.autopsie.workbench.panel.OpenCase;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// The words in which this panel speaks: numbers with their signs, methods, measures, exhibits.
record Speech(OpenCase open, Locale locale) {
  private static final Words WORDS = Words.of(Speech.class);

  static Speech of(PanelContext context) {
    return new Speech(context.open(), context.locale());
  }

  String say(String key, Object... args) {
    return WORDS.say(locale, key, args);
  }

  /// The title of an exhibit.
  String title(String exhibit) {
    return open.exhibit(exhibit).map(one -> one.title().in(locale)).orElse(exhibit);
  }

  /// A number with three significant figures of the largest one that stands beside it.
  String number(double value, double reach) {
    if (!Double.isFinite(value)) {
      return "–";
    }
    int decimals = reach > 0 ? Math.clamp(2 - (int) Math.floor(Math.log10(reach)), 0, 9) : 2;
    var format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(decimals);
    format.setMinimumFractionDigits(Math.min(decimals, 3));
    double unit = Math.pow(10, decimals);
    double shown = Math.rint(value * unit) / unit;
    return format.format(shown == 0 ? 0 : shown).replace('-', '−');
  }

  /// A number of a table, as it is written in the person's language.
  String plain(double value) {
    var format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(6);
    return format.format(value).replace('-', '−');
  }

  /// A number with its sign, where the measure has one.
  String signed(double value, double reach, Sign sign) {
    var words = number(value, reach);
    boolean isZero = words.chars().noneMatch(one -> one >= '1' && one <= '9');
    return sign == Sign.SHOWN && value > 0 && !isZero ? "+" + words : words;
  }

  /// Whether numbers have a sign.
  enum Sign {
    SHOWN,
    NONE;

    static Sign of(org.autopsie.evidence.Attribution attribution) {
      return attribution.signed() ? SHOWN : NONE;
    }
  }

  /// An interval in brackets; nothing where there is none.
  String interval(double low, double high, double reach) {
    return Double.isFinite(low) && Double.isFinite(high)
        ? " " + say("interval", number(low, reach), number(high, reach))
        : "";
  }

  /// Between which numbers something lies: not that it rises from one to the other.
  String span(double low, double high, double reach) {
    var from = number(low, reach);
    var to = number(high, reach);
    return from.equals(to) ? say("span.still", from) : say("span", from, to);
  }

  /// What is explained: the score of a label, or the similarity to an exhibit.
  String explained(Found found) {
    return found.vectors()
        ? say("explained.similarity", title(found.named()))
        : explained(found.model(), found.named());
  }

  /// The score of that name; of a map one of its numbers.
  String explained(ModelSpec model, String named) {
    return say(model.maps() ? "explained.number" : "explained.score", label(model, named));
  }

  /// The name of a score, or of a number of a map in words.
  String label(ModelSpec model, String named) {
    return model.maps() ? new MapNumber(named).words().in(locale) : named;
  }

  /// The same for a list to choose from.
  List<Choice<String>> labels(ModelSpec model, List<String> names) {
    return names.stream().map(one -> new Choice<>(one, label(model, one))).toList();
  }

  /// The unit of a measure, in words; empty for one that is not known.
  String unit(String unit) {
    var key = "unit." + unit;
    return WORDS.has(locale, key) ? say(key) : "";
  }

  /// The name of a measure: in the method's own words, else in ours.
  String measure(Optional<Explainer> method, String id) {
    return ofMethod(method, ".measure." + id)
        .or(() -> ofMethod(method, "." + id))
        .or(() -> Optional.of("measure." + id).filter(key -> WORDS.has(locale, key)).map(this::say))
        .orElseGet(() -> say("measure.other"));
  }

  /// What a method does, in one plain sentence of its own; absent where it brings none.
  Optional<String> about(Explainer method) {
    return ofMethod(Optional.of(method), ".about")
        .or(() -> ofMethod(Optional.of(method), ".what"))
        .or(() -> ofMethod(Optional.of(method), ".help"));
  }

  private Optional<String> ofMethod(Optional<Explainer> method, String rest) {
    return method.flatMap(one -> {
      var words = Words.of(one.getClass());
      var key = one.id() + rest;
      return words.has(locale, key) ? Optional.of(words.say(locale, key)) : Optional.empty();
    });
  }

  /// The name of a method by its id.
  String name(Explainer method) {
    return Text.name(method, locale);
  }
}
