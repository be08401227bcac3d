package org.autopsie.workbench.examine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.autopsie.perturb.Perturbation;
import org.autopsie.workbench.panel.Fields;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// Which parameter a sweep goes along, and how far.
///
/// @param with the perturbation whose parameters they are
/// @param place 0: the first way; 1: the second, which there may be or not
record SweepWayForm(
    PanelContext context, SweepStudy study, SweepAsk ask, Perturbation with, int place) {
  private static final List<Integer> STEPS = List.of(3, 6, 11, 15, 21, 31, 51, 101);

  /// The parameter, and its ends where there is one.
  List<Node> nodes() {
    var chosen = place < ask.ways().size() ? ask.ways().get(place).parameter() : "";
    var other =
        ask.ways().size() > 1 || place == 1 ? ask.ways().get(place == 0 ? 1 : 0).parameter() : "";
    var none =
        place == 0 ? Stream.<Choice<String>>of() : Stream.of(new Choice<>("", say("sweep.none")));
    var parameters =
        Stream.concat(
                none,
                SweepTerms.ways(with).stream()
                    .filter(one -> !one.name().equals(other))
                    .map(one ->
                        new Choice<>(one.name(), Text.name(with, one.name(), context.locale()))))
            .toList();
    var nodes = new ArrayList<Node>();
    nodes.add(
        fields()
            .choice(
                say(place == 0 ? "sweep.first" : "sweep.second"),
                "sweep-way-" + place,
                parameters,
                chosen,
                this::go));
    if (place < ask.ways().size()) {
      nodes.addAll(ends());
    }
    return nodes;
  }

  private void go(String name) {
    var parameter =
        SweepTerms.ways(with).stream().filter(one -> one.name().equals(name)).findFirst();
    study.changeForm(one -> {
      if (parameter.isEmpty()) {
        return one.one();
      }
      int most = place == 1 || one.ways().size() > 1 ? SweepWay.FEW : SweepWay.MANY;
      var other = one.way(place, study.terms().way(one, with, parameter.get(), most));
      return place == 1 ? other.way(0, fewer(other.ways().getFirst())) : other;
    });
  }

  private static SweepWay fewer(SweepWay way) {
    return way.steps(Math.min(way.steps(), SweepWay.FEW));
  }

  private List<Node> ends() {
    var way = ask.ways().get(place);
    if (way.from().isEmpty() && way.to().isEmpty() && !isNumber(way)) {
      return List.of(
          fields()
              .words(
                  say("sweep.values"),
                  "sweep-values-" + place,
                  way.values(),
                  typed -> change(one -> one.values(typed))));
    }
    var from =
        fields()
            .words(
                say("sweep.from"),
                "sweep-from-" + place,
                shown(way.from()),
                typed -> change(one -> one.from(typed)));
    var to =
        fields()
            .words(
                say("sweep.to"),
                "sweep-to-" + place,
                shown(way.to()),
                typed -> change(one -> one.to(typed)));
    List.of(from, to).forEach(node -> HBox.setHgrow(node, Priority.ALWAYS));
    var counts =
        Stream.concat(STEPS.stream(), Stream.of(way.steps()))
            .distinct()
            .sorted()
            .map(one -> new Choice<>(one, say("sweep.steps.count", one)))
            .toList();
    return List.of(
        new HBox(10, from, to),
        fields()
            .choice(
                say("sweep.steps"),
                "sweep-steps-" + place,
                counts,
                way.steps(),
                count -> change(one -> one.steps(count))));
  }

  private boolean isNumber(SweepWay way) {
    return SweepTerms.ways(with).stream()
        .anyMatch(one -> one.name().equals(way.parameter()) && SweepWay.isNumber(one));
  }

  private void change(UnaryOperator<SweepWay> step) {
    study.change(one -> one.way(place, step.apply(one.ways().get(place))));
  }

  /// A number as the person's language writes it.
  private String shown(String number) {
    return context.locale().getLanguage().equals("fr") ? number.replace('.', ',') : number;
  }

  private Fields fields() {
    return new Fields(context.locale());
  }

  private String say(String key, Object... args) {
    return Speech.of(context).say(key, args);
  }
}
