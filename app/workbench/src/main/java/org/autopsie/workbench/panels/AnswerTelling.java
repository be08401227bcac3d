package org.autopsie.workbench.panels;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.autopsie.perturb.Composer;
import org.autopsie.perturb.MapNumber;
import org.autopsie.perturb.Perturbation;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Answer;
import org.autopsie.workbench.panel.Moved;
import org.autopsie.workbench.panel.Text;

/// The words of an answer: the model that ran here, what was changed, which number moved from where
/// to where. Never why, and never the operator's name.
///
/// @param telling titles and changes in words
/// @param with the perturbation that was used
record AnswerTelling(Telling telling, Answer answer, Perturbation with) {
  private static final Words WORDS = Words.of(AnswerTelling.class);
  private static final int MOST = 8;
  private static final double STILL = 0.0005;

  Locale locale() {
    return telling.locale();
  }

  /// The sentence of the answer.
  String sentence() {
    return answer.untouched() ? asItIs() : answer.vectors() ? similar() : score();
  }

  private String asItIs() {
    var best = answer.vectors() ? nearest() : Optional.of(answer.leading());
    return best.map(one ->
            say(
                answer.vectors() ? "answered.as-is.similar" : "answered.as-is.score",
                answer.model().title(),
                exhibit(),
                label(one),
                one.before()))
        .orElseGet(() -> say("answered.as-is.alone", answer.model().title(), exhibit()));
  }

  private String score() {
    var moved = answer.leading();
    var key = Math.abs(moved.shift()) < STILL ? "answered.score.stays" : "answered.score.moves";
    return say(key, model(), done(), label(moved), exhibit(), moved.before(), moved.after(), mean())
        + leader();
  }

  private String leader() {
    var now = answer.leadingAfter();
    boolean same = now.label().equals(answer.leading().label());
    return answer.moved().size() < 2
        ? say("answered.floor")
        : same
            ? say("answered.same-leader")
            : say("answered.other-leader", label(now), now.after());
  }

  private String similar() {
    var self = answer.leading();
    var other =
        others().stream()
            .max(Comparator.comparingDouble(one -> Math.abs(one.shift())))
            .map(one -> say("answered.most", label(one), one.before(), one.after()))
            .orElseGet(() -> say("answered.floor"));
    return say("answered.similar", model(), done(), exhibit(), self.after(), mean()) + other;
  }

  private Optional<Moved> nearest() {
    return others().stream().max(Comparator.comparingDouble(Moved::before));
  }

  private List<Moved> others() {
    return answer.moved().stream()
        .filter(one -> !one.label().equals(answer.question().document()))
        .toList();
  }

  private String mean() {
    var metric = answer.metric();
    return metric.n() < 2
        ? ""
        : Double.isNaN(metric.low())
            ? say("answered.mean-alone")
            : say("answered.mean", metric.low(), metric.high());
  }

  /// The numbers that are drawn: all of a few, else the leading one and those that moved most, or
  /// the highest while nothing is changed.
  List<Moved> drawn() {
    if (answer.moved().size() <= MOST) {
      return answer.moved();
    }
    var most =
        answer.moved().stream()
            .sorted(Comparator.comparingDouble(one -> -weight(one)))
            .limit(MOST - 1L)
            .toList();
    var leading = answer.leading();
    return answer.moved().stream()
        .filter(one -> one.equals(leading) || most.contains(one))
        .toList();
  }

  /// What makes a number worth a row: how far it moved, or how high it is while nothing is changed.
  private double weight(Moved one) {
    return answer.untouched() ? one.before() : Math.abs(one.shift());
  }

  /// What a number is: a score's name, or the exhibit that the similarity is to.
  String label(Moved one) {
    if (answer.maps()) {
      return new MapNumber(one.label()).words().in(locale());
    }
    if (!answer.vectors()) {
      return one.label();
    }
    return one.label().equals(answer.question().document())
        ? say("answered.itself")
        : telling.title(one.label());
  }

  /// The exhibit that was asked about.
  String exhibit() {
    return with instanceof Composer
        ? Text.name(with, locale())
        : telling.title(answer.question().document());
  }

  private String model() {
    return answer.model().title();
  }

  private String done() {
    return telling.done(answer.question(), with);
  }

  String say(String key, Object... args) {
    return WORDS.say(locale(), key, args);
  }
}
