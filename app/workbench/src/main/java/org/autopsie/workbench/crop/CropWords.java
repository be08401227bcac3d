package org.autopsie.workbench.crop;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.autopsie.perturb.Composer;
import org.autopsie.perturb.Perturbation;
import org.autopsie.run.Parameter;
import org.autopsie.run.Parameter.Bounds;
import org.autopsie.run.Parameter.Kind;
import org.autopsie.run.Parameters;
import org.autopsie.workbench.chart.Basis;
import org.autopsie.workbench.panel.Answer;
import org.autopsie.workbench.panel.Cropped;
import org.autopsie.workbench.panel.Text;

/// The words of a cropped picture: the model that ran here, what was changed, where the salient
/// point went, by how much the score moved. Never why.
///
/// @param with the perturbation that was used, with its own defaults
record CropWords(CropTalk talk, Answer answer, Perturbation with) {

  private Cropped before() {
    return answer.cropping().orElseThrow().before();
  }

  private Cropped after() {
    return answer.cropping().orElseThrow().after();
  }

  String title() {
    return talk.say("title");
  }

  /// The point, its score, and how far the next place is behind.
  String subtitle() {
    var now = after();
    var point = talk.say("subtitle", talk.point(now.salient()), talk.score(now.score()));
    return now.second() == now.map().highest()
        ? point + " " + talk.say("subtitle.alone")
        : point + " " + talk.say("subtitle.gap", talk.score(now.score() - now.score(now.second())));
  }

  String sentence() {
    var model = answer.model().title();
    if (answer.untouched()) {
      return talk.say(
          "told.as-is",
          model,
          picture(),
          talk.point(after().salient()),
          talk.half(after()),
          talk.score(after().score()));
    }
    boolean same = before().salient().equals(after().salient());
    boolean crossed = !talk.half(before()).equals(talk.half(after()));
    var key = same ? "told.stays" : crossed ? "told.crosses" : "told.moves";
    return talk.say(
        key,
        model,
        changes(),
        talk.point(before().salient()),
        talk.point(after().salient()),
        talk.half(before()),
        talk.half(after()),
        talk.score(before().score()),
        talk.score(after().score()));
  }

  /// What the picture is: what the composer made, or the exhibit.
  String picture() {
    if (with instanceof Composer composer) {
      return switch (composer.shows()) {
        case SHAPES -> talk.say("picture.shapes");
        case PICTOGRAMS -> talk.say("picture.pictograms");
        case PICTURES -> talk.say("picture.composed", talk.title(answer.question().document()));
      };
    }
    return talk.say("picture.exhibit", talk.title(answer.question().document()));
  }

  /// What was changed, each thing from where to where.
  String changes() {
    var change = answer.question().change();
    var told = new ArrayList<String>();
    for (var one : Parameters.of(with)) {
      var now = change.set().get(one.name());
      if (now != null && !same(one.standard(), now) && !staying().contains(one.name())) {
        told.add(change(one, now));
      }
    }
    return told.isEmpty() ? talk.say("changes.other", Text.name(with, talk.locale())) : list(told);
  }

  private List<String> staying() {
    return with instanceof Composer composer ? composer.staying() : List.of();
  }

  private String list(List<String> told) {
    return told.size() == 1
        ? told.getFirst()
        : talk.say(
            "changes.and", String.join(", ", told.subList(0, told.size() - 1)), told.getLast());
  }

  private static boolean same(Object standard, Object now) {
    return (standard instanceof Number one && now instanceof Number other)
        ? one.doubleValue() == other.doubleValue()
        : Objects.equals(String.valueOf(standard), String.valueOf(now));
  }

  private String change(Parameter parameter, Object now) {
    var name = Text.name(with, parameter.name(), talk.locale());
    if (parameter.standard() instanceof Number from && now instanceof Number to) {
      var unit = parameter.bounds().map(Bounds::unit).orElse("");
      var key = to.doubleValue() > from.doubleValue() ? "changes.more" : "changes.less";
      return talk.say(key, name, number(from, unit), number(to, unit));
    }
    if (parameter.kind() == Kind.EXHIBIT) {
      return talk.say("changes.choice", name, talk.title(String.valueOf(now)));
    }
    return talk.say(
        "changes.choice",
        name,
        Text.choice(with, parameter.name(), String.valueOf(now), talk.locale()));
  }

  private String number(Number value, String unit) {
    var words = talk.number(value.doubleValue());
    return unit.isBlank() ? words : talk.say("with-unit", words, unit);
  }

  /// What is written under every picture of it.
  String people() {
    return talk.people(answer.question().document(), with);
  }

  Basis basis() {
    var people = people();
    var source = talk.say("basis.source", picture());
    return new Basis(
        people.isBlank() ? source : source + " (" + people + ")",
        talk.say("basis.n"),
        talk.say("basis.interval"),
        talk.say("basis.seed", answer.seed()),
        answer.model().title() + ", " + talk.say("fidelity." + answer.model().fidelity().id()));
  }
}
