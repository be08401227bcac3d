package org.autopsie.workbench.examine;

import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.autopsie.run.Parameter;
import org.autopsie.run.Parameter.Kind;
import org.autopsie.run.Parameters;
import org.autopsie.workbench.panel.Text;

/// What the settings that a sweep moves are called, and their values. A number that goes into one
/// column of a row is never named without that column.
record SweepNames(Speech speech, SweepPlans plans) {

  /// The setting of an axis, with its unit: a number in a column has that column’s.
  String axis(int place) {
    var unit =
        parameters().stream()
            .filter(one -> one.name().equals(moving(place)))
            .flatMap(one -> one.bounds().stream())
            .map(Parameter.Bounds::unit)
            .filter(one -> !one.isBlank())
            .findFirst();
    var column = column(place).map(one -> speech.say("sweep.axis.column", name(place), one));
    return unit.map(one -> speech.say("axis", name(place), one))
        .or(() -> column)
        .orElseGet(() -> speech.say("axis-bare", name(place)));
  }

  /// The setting of an axis as a sentence names it.
  String setting(int place) {
    return column(place)
        .map(one -> speech.say("sweep.setting.column", name(place), one))
        .orElseGet(() -> speech.say("part.word", name(place)));
  }

  /// All settings that move.
  String along() {
    return plans.axes().size() == 1 ? setting(0) : speech.say("part.pair", setting(0), setting(1));
  }

  private String name(int place) {
    return Text.name(plans.with(), moving(place), speech.locale());
  }

  private String moving(int place) {
    return plans.axes().get(place).parameter();
  }

  private List<Parameter> parameters() {
    return Parameters.of(plans.with());
  }

  /// The column that a moving number goes into, where that column stays the same.
  private Optional<String> column(int place) {
    boolean number =
        parameters().stream()
            .anyMatch(one -> one.name().equals(moving(place)) && SweepWay.isNumber(one));
    return parameters().stream()
        .filter(one -> number && one.kind() == Kind.COLUMN)
        .map(Parameter::name)
        .filter(name -> plans.axes().stream().noneMatch(axis -> axis.parameter().equals(name)))
        .map(name -> String.valueOf(Parameters.toMap(plans.with()).get(name)))
        .filter(column -> !column.isEmpty())
        .findFirst();
  }

  /// A value of an axis.
  String value(int place, Object value) {
    if (value instanceof Number number) {
      return number(number.doubleValue());
    }
    var word = String.valueOf(value);
    var shown = Text.choice(plans.with(), moving(place), word, speech.locale());
    return shown.isBlank() ? speech.say("sweep.nothing") : shown;
  }

  /// The values of an axis in words.
  List<String> values(int place) {
    var axis = plans.axes().get(place);
    return IntStream.range(0, Math.toIntExact(axis.steps()))
        .mapToObj(step -> value(place, axis.at((long) step)))
        .toList();
  }

  /// A number of an axis.
  String number(double value) {
    var format = NumberFormat.getNumberInstance(speech.locale());
    format.setMaximumFractionDigits(4);
    return format.format(value).replace('-', '−');
  }
}
