package org.autopsie.workbench.label;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.autopsie.casefile.Expect;
import org.autopsie.casefile.LoadedCase;
import org.autopsie.casefile.Localised;
import org.autopsie.casefile.Step;
import org.autopsie.workbench.panel.PanelContext;

/// The two steps of the protocol that labels give: the pairs, and where two people labelled, how
/// far they agree. They are observations: nobody published a number for these pictures.
///
/// @param asked whose labels they measure
record LabelSteps(PanelContext context, LabelBook book, Asked asked) {
  private static final String PAIRS = "crop-pairs";
  private static final String AGREEMENT = "label-agreement";

  /// The id of the step on pairs.
  String pairs() {
    return asked.table().replaceFirst("^labels-", "pairs-");
  }

  /// The id of the step on agreement.
  String agreement() {
    return asked.table().replaceFirst("^labels-", "agreement-");
  }

  /// A step of the protocol as it is now.
  Optional<Step> step(String id) {
    return context.open().caseFile().protocol().stream()
        .filter(one -> one.id().equals(id))
        .findFirst();
  }

  /// Adds the steps or states them anew, and runs them.
  void run(String model, String first, String second) {
    var wanted = new ArrayList<Step>();
    wanted.add(
        step(
            pairs(),
            PAIRS,
            model,
            set(first, second),
            LabelTalk.both("step.pairs", asked.attribute(), first, second),
            LabelTalk.both("step.pairs.question", first, second)));
    long labellers =
        book.labels(asked).labellers().stream()
            .filter(who -> isAtWork(book.labels(asked), who))
            .count();
    if (labellers > 1) {
      wanted.add(
          step(
              agreement(),
              AGREEMENT,
              "",
              labels(),
              LabelTalk.both("step.agreement", asked.attribute()),
              LabelTalk.both("step.agreement.question", asked.attribute())));
    }
    var copy = context.copy();
    if (copy.edit(loaded -> stated(loaded, wanted))) {
      copy.chosen().set(Optional.of(pairs()));
      copy.protocol().run(wanted.stream().map(Step::id).toList(), context.locale());
    }
  }

  private boolean isAtWork(LabelTable labels, String who) {
    return labels.count(who, book.pictures(asked.group()), Optional.empty()) > 0;
  }

  private SequencedMap<String, Object> labels() {
    var set = new LinkedHashMap<String, Object>();
    set.put("labels", asked.table());
    return set;
  }

  private SequencedMap<String, Object> set(String first, String second) {
    var set = labels();
    set.put("first", first);
    set.put("second", second);
    if (book.heads().isMarked()) {
      set.put("heads", LabelBook.HEADS);
    }
    return set;
  }

  private static Step step(
      String id,
      String with,
      String model,
      SequencedMap<String, Object> set,
      Localised title,
      Localised question) {
    return new Step(
        id,
        "observation",
        title,
        question,
        LabelTalk.both("seen"),
        model,
        with,
        set,
        Optional.empty(),
        Optional.empty(),
        Expect.NOTHING,
        Optional.empty());
  }

  /// What the investigator set by hand in a step that is there already stays.
  private LoadedCase stated(LoadedCase loaded, List<Step> wanted) {
    var edits = context.copy().tools().cases().edits();
    var now = loaded;
    for (var step : wanted) {
      var ids = now.caseFile().protocol().stream().map(Step::id).toList();
      int at = ids.indexOf(step.id());
      if (at < 0) {
        now = edits.addStep(now, step);
        continue;
      }
      var set = new LinkedHashMap<>(now.caseFile().protocol().get(at).set());
      set.putAll(step.set());
      var pointer = "/protocol/" + at;
      now = edits.set(now, pointer + "/set", set);
      now = edits.say(now, pointer + "/title", step.title());
      if (!step.model().isEmpty()) {
        now = edits.set(now, pointer + "/model", step.model());
      }
    }
    return now;
  }
}
