package org.autopsie.workbench.examine;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.autopsie.model.Input;
import org.autopsie.model.ModelSpec;
import org.autopsie.protocol.Trial.Piece;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.autopsie.run.Sentence;
import org.autopsie.workbench.panel.OpenCase;
import org.autopsie.workbench.panel.Study.State;
import org.autopsie.workbench.panel.Work;
import org.autopsie.workbench.panel.WorkingCopy;

/// Where a transformer looks in one sentence. The latest sentence wins; it asks nothing before it
/// is turned to. JavaFX thread only.
final class LookStudy {
  private static final String WORK = "attention";

  private final WorkingCopy copy;
  private final ReadOnlyObjectWrapper<Optional<LookAsk>> ask =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Looked>> found =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Sentence>> refused =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Work work = new Work();
  private final ReadOnlyIntegerWrapper renewed = new ReadOnlyIntegerWrapper();
  private final ObjectProperty<LookView> view = new SimpleObjectProperty<>(LookView.FIRST);

  /// What came of a question: the weights, or why there are none.
  private record Answer(LookAsk asked, Optional<Looked> looked, Optional<Sentence> refused) {}

  LookStudy(WorkingCopy copy) {
    this.copy = copy;
  }

  /// The models of texts that run here and read an exhibit.
  List<ModelSpec> models() {
    return open().models().stream()
        .filter(model -> model.reads().equals("text") && !pieces(model).isEmpty())
        .toList();
  }

  private List<Piece> pieces(ModelSpec model) {
    return open().piecesFor(model);
  }

  /// The exhibits that the model reads.
  List<Piece> pieces() {
    return ask.get()
        .flatMap(
            one -> models().stream().filter(model -> model.id().equals(one.model())).findFirst())
        .map(this::pieces)
        .orElse(List.of());
  }

  /// The sentences of the exhibit.
  List<Passage> passages() {
    return ask.get().map(one -> passages(one.exhibit())).orElse(List.of());
  }

  private List<Passage> passages(String exhibit) {
    return open()
        .piece(exhibit)
        .map(Piece::input)
        .filter(Input.Text.class::isInstance)
        .map(input -> Passage.of(((Input.Text) input).text()))
        .orElse(List.of());
  }

  ReadOnlyObjectProperty<Optional<LookAsk>> ask() {
    return ask.getReadOnlyProperty();
  }

  /// What is known; it stays while the next sentence is under way.
  ReadOnlyObjectProperty<Optional<Looked>> found() {
    return found.getReadOnlyProperty();
  }

  /// Why nothing can be shown: the model has no attention, or hides it.
  ReadOnlyObjectProperty<Optional<Sentence>> refused() {
    return refused.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<State> state() {
    return work.state();
  }

  /// Why the last work failed, where a sentence says so.
  Optional<Sentence> why() {
    return work.why();
  }

  /// Which weights are shown, and how.
  ObjectProperty<LookView> view() {
    return view;
  }

  /// Grows whenever the form has to be made anew.
  ReadOnlyIntegerProperty renewed() {
    return renewed.getReadOnlyProperty();
  }

  /// Asks about the first sentence, or about the same again where the case has changed under it.
  /// The first model is the first that shows its attention, where one does.
  ///
  /// @param studied the exhibit that other panels are at
  void begin(Optional<String> studied) {
    var known = ask.get().filter(this::knows);
    var firsts = known.map(List::of).orElseGet(() -> firsts(studied));
    var now = firsts.stream().findFirst();
    if (!now.equals(ask.get())) {
      ask.set(now);
      found.set(Optional.empty());
      renewed.set(renewed.get() + 1);
      ask(firsts);
    }
  }

  private boolean knows(LookAsk asked) {
    return models().stream()
        .filter(model -> model.id().equals(asked.model()))
        .anyMatch(
            model -> pieces(model).stream().anyMatch(one -> one.id().equals(asked.exhibit())));
  }

  private List<LookAsk> firsts(Optional<String> studied) {
    return models().stream()
        .map(model -> {
          var ids = pieces(model).stream().map(Piece::id).toList();
          return about(model, studied.filter(ids::contains).orElseGet(ids::getFirst));
        })
        .toList();
  }

  private LookAsk about(ModelSpec model, String exhibit) {
    return LookAsk.of(model.id(), exhibit, passages(exhibit).getFirst());
  }

  /// Asks about another sentence.
  void change(UnaryOperator<LookAsk> step) {
    var now = ask.get().map(step);
    if (!now.equals(ask.get())) {
      ask.set(now);
      again();
    }
  }

  /// The same where the form shows other controls afterwards.
  void changeForm(UnaryOperator<LookAsk> step) {
    change(step);
    renewed.set(renewed.get() + 1);
  }

  /// Looks at another exhibit, chosen elsewhere; nothing happens where the model does not read it.
  void about(String exhibit) {
    var other = ask.get().filter(one -> !one.exhibit().equals(exhibit));
    if (other.isPresent() && pieces().stream().anyMatch(one -> one.id().equals(exhibit))) {
      changeForm(one -> LookAsk.of(one.model(), exhibit, passages(exhibit).getFirst()));
    }
  }

  /// Asks another model.
  void model(String id) {
    models().stream()
        .filter(model -> model.id().equals(id))
        .findFirst()
        .ifPresent(model -> {
          found.set(Optional.empty());
          changeForm(one -> about(model, pieces(model).getFirst().id()));
        });
  }

  /// Asks again, after it was stopped or failed.
  void again() {
    ask(ask.get().map(List::of).orElse(List.of()));
  }

  /// The first of these that is answered; where none is, why the first is not.
  private void ask(List<LookAsk> asked) {
    if (asked.isEmpty()) {
      return;
    }
    work.begun();
    var open = open();
    copy.tools()
        .background()
        .<Answer>latest(WORK, progress -> first(asked, open, progress), work.shown(this::show));
  }

  private Answer first(List<LookAsk> asked, OpenCase open, Progress progress) {
    var first = answer(asked.getFirst(), open, progress);
    var now = first;
    for (int i = 1; i < asked.size() && now.looked().isEmpty(); i++) {
      now = answer(asked.get(i), open, progress);
    }
    return now.looked().isPresent() ? now : first;
  }

  /// Off the JavaFX thread.
  private Answer answer(LookAsk asked, OpenCase open, Progress progress) {
    progress.check();
    var predictor = copy.tools().laboratory().predictor(open.loaded(), asked.model());
    try {
      var one = predictor.attention(new Input.Text(asked.text()));
      progress.check();
      var other = asked.other().map(text -> predictor.attention(new Input.Text(text)));
      return new Answer(
          asked, Optional.of(new Looked(asked, predictor.spec(), one, other)), Optional.empty());
    } catch (Failure why) {
      return new Answer(asked, Optional.empty(), Optional.of(why));
    }
  }

  private void show(Answer answer) {
    var asked = Optional.of(answer.asked());
    if (!asked.equals(ask.get())) {
      ask.set(asked);
      renewed.set(renewed.get() + 1);
    }
    refused.set(answer.refused());
    found.set(answer.looked());
  }

  private OpenCase open() {
    return copy.open().get();
  }
}
