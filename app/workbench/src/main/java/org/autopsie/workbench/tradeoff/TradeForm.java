package org.autopsie.workbench.tradeoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.autopsie.fairness.Rate;
import org.autopsie.workbench.panel.Fields;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.Fields.Parameterised;
import org.autopsie.workbench.panel.Text;

/// The controls of the four numbers: which one follows, which are the same for both groups, and a
/// slider for each that is held.
///
/// @param study the numbers
/// @param talk the words
record TradeForm(TradeStudy study, Talk talk) {
  private static final List<Rate> CAN_FOLLOW = List.of(Rate.FPR, Rate.FNR, Rate.PPV);

  /// Where the numbers come from, and which one follows.
  List<Node> about() {
    var fields = new Fields(talk.locale());
    var nodes = new ArrayList<Node>();
    var queries = study.tables().choices();
    if (queries.size() > 1) {
      var choices =
          queries.stream().map(one -> new Choice<>(one, new Choices(talk).title(one))).toList();
      var now = study.from().map(Tables.Counted::query).orElse(queries.getFirst());
      nodes.add(
          fields.choice(
              talk.say("trade.table"), "trade-table", choices, now, study.tables()::choose));
    }
    study.from().filter(one -> one.groups().size() > 2).ifPresent(one -> nodes.addAll(pair(one)));
    return nodes;
  }

  private List<Node> pair(Tables.Counted counted) {
    var names =
        counted.groups().stream().map(name -> new Choice<>(name, talk.group(name))).toList();
    var now = study.trade().get().orElseThrow().groups();
    var fields = new Fields(talk.locale());
    return IntStream.of(0, 1)
        .mapToObj(i ->
            fields.choice(
                talk.say("trade.group." + (i == 0 ? "first" : "second")),
                "trade-group-" + i,
                names.stream().filter(one -> !one.value().equals(now.get(1 - i))).toList(),
                now.get(i),
                name ->
                    study.fromTable(
                        counted, i == 0 ? List.of(name, now.get(1)) : List.of(now.get(0), name))))
        .toList();
  }

  /// The numbers to move.
  List<Node> numbers(Trade trade) {
    var fields = new Fields(talk.locale());
    var nodes = new ArrayList<Node>();
    nodes.add(
        fields.choice(
            talk.say("trade.follows"),
            "trade-follows",
            CAN_FOLLOW.stream().map(rate -> new Choice<>(rate, talk.name(rate))).toList(),
            trade.follows(),
            rate -> study.change(one -> one.follow(rate))));
    trade.held().forEach(rate -> nodes.addAll(number(fields, trade, rate)));
    nodes.addAll(again());
    return nodes;
  }

  private List<Node> number(Fields fields, Trade trade, Rate rate) {
    var nodes = new ArrayList<Node>();
    nodes.add(Text.of(talk.name(rate), "section-title"));
    nodes.add(Text.of(talk.whole(rate), "caption"));
    boolean same = trade.same().contains(rate);
    nodes.add(
        fields.onOff(
            talk.say("trade.same"),
            "trade-same-" + rate.id().replace('_', '-'),
            same,
            on -> study.change(one -> on ? one.join(rate) : one.part(rate))));
    for (int i = 0; i < (same ? 1 : trade.groups().size()); i++) {
      int group = i;
      var name = same ? talk.say("trade.both") : talk.group(trade.groups().get(i));
      nodes.add(
          fields.slider(
              name,
              "trade-" + rate.id().replace('_', '-') + "-" + i,
              new Parameterised(1, 99, talk.say("unit.per-100"), true),
              100 * trade.value(i, rate),
              value -> study.move(one -> one.set(group, rate, value / 100))));
    }
    nodes.getLast().setAccessibleText(talk.name(rate));
    return nodes;
  }

  private List<Node> again() {
    Optional<Button> counts =
        study.from().map(one -> button("trade-counts", "trade.counts", () -> counts(one)));
    var free =
        button(
            "trade-free", "trade.free", () -> study.free(talk.say("free.a"), talk.say("free.b")));
    return counts
        .<List<Node>>map(one -> List.of(Text.row(8, 6, one, free)))
        .orElseGet(() ->
            study
                .tables()
                .counted()
                .get()
                .filter(one -> one.groups().size() > 1)
                .<List<Node>>map(
                    one -> List.of(button("trade-counts", "trade.counts", () -> counts(one))))
                .orElseGet(() -> List.of(free)));
  }

  private void counts(Tables.Counted counted) {
    var groups =
        study
            .trade()
            .get()
            .map(Trade::groups)
            .filter(counted.groups()::containsAll)
            .orElseGet(() -> counted.groups().subList(0, 2));
    study.fromTable(counted, groups);
  }

  private Button button(String id, String key, Runnable does) {
    var button = new Button(talk.say(key));
    button.setId(id);
    button.setOnAction(pressed -> does.run());
    return Text.wrapping(button);
  }
}
