package org.autopsie.workbench.begin;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.autopsie.casefile.LoadedCase;
import org.autopsie.model.DeviceChoice;
import org.autopsie.model.Fidelity;
import org.autopsie.model.Input;
import org.autopsie.model.ModelProposal;
import org.autopsie.model.ModelProposal.Question;
import org.autopsie.model.ModelSpec;
import org.autopsie.model.Models;
import org.autopsie.model.ResourceStore;
import org.autopsie.protocol.Trial.Piece;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.autopsie.run.Sentence;
import org.autopsie.workbench.begin.Candidate.Known;
import org.autopsie.workbench.begin.Candidate.Own;
import org.autopsie.workbench.panel.Background.Outcome;
import org.autopsie.workbench.panel.WorkingCopy;

/// A model on its way into a case: which file, how it may be fed and read, what it answers, what a
/// person says of it. Files are read and models run in the background. It outlives the page that
/// shows it. JavaFX thread only.
public final class ModelWizard {
  private static final String WORK = "model-proposal";

  private final WorkingCopy copy;
  private final List<Shipped> shipped;
  private final Models models;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Empty());
  private final ObjectProperty<Fidelity> fidelity = new SimpleObjectProperty<>(Fidelity.PROXY);
  private final StringProperty title = new SimpleStringProperty("");
  private final StringProperty licence = new SimpleStringProperty("");
  private final List<String> languages = new ArrayList<>();
  private Optional<Path> onnx = Optional.empty();
  private Optional<Path> tokenizer = Optional.empty();
  private Optional<Input> input = Optional.empty();

  /// Where it is.
  sealed interface State {
    /// No model is chosen yet.
    record Empty() implements State {}

    /// A file is read, or a model asked.
    ///
    /// @param before what was shown before, and is shown while it lasts
    record Working(Optional<Candidate> before) implements State {}

    /// What was chosen is no model that can be used.
    record Refused(Sentence why) implements State {}

    /// A model that may be added.
    record Found(Candidate candidate) implements State {}
  }

  /// Nothing chosen yet.
  ///
  /// @param copy the case
  /// @param shipped models of other cases that are on this machine
  public ModelWizard(WorkingCopy copy, List<Shipped> shipped) {
    this.copy = copy;
    this.shipped = List.copyOf(shipped);
    var folder = copy.open().get().loaded().folder();
    this.models = new Models(new ResourceStore(folder, Optional.empty()), DeviceChoice.CPU);
  }

  ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  /// The model that is shown; absent where there is none.
  Optional<Candidate> candidate() {
    return switch (state.get()) {
      case State.Found found -> Optional.of(found.candidate());
      case State.Working working -> working.before();
      case State.Empty empty -> Optional.empty();
      case State.Refused refused -> Optional.empty();
    };
  }

  List<Shipped> shipped() {
    return shipped;
  }

  ObjectProperty<Fidelity> fidelity() {
    return fidelity;
  }

  StringProperty title() {
    return title;
  }

  StringProperty licence() {
    return licence;
  }

  List<String> languages() {
    return languages;
  }

  /// The exhibits of the case that the model reads.
  List<Piece> exhibits(ModelSpec spec) {
    return copy.open().get().piecesFor(spec);
  }

  String exhibitTitle(String id, Locale locale) {
    return copy.open().get().exhibit(id).map(one -> one.title().in(locale)).orElse(id);
  }

  /// Takes an ONNX file, a `tokenizer.json`, or both; the rest is left out.
  public void take(List<Path> files) {
    ending(files, ".onnx")
        .ifPresent(file -> {
          onnx = Optional.of(file);
          tokenizer = Optional.empty();
          input = Optional.empty();
          title.set(String.valueOf(file.getFileName()).replaceFirst("(?i)\\.onnx$", ""));
        });
    ending(files, ".json").ifPresent(file -> tokenizer = Optional.of(file));
    onnx.ifPresent(file -> work((tryout, progress) -> tryout.read(file, tokenizer, progress)));
  }

  private static Optional<Path> ending(List<Path> files, String ending) {
    return files.stream()
        .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(ending))
        .findFirst();
  }

  /// Takes a model of another case.
  void take(Shipped one) {
    onnx = Optional.empty();
    tokenizer = Optional.empty();
    input = Optional.empty();
    title.set(one.spec().title());
    licence.set(one.spec().licence());
    languages.clear();
    languages.addAll(one.spec().languages());
    var unasked = new Known(one, Optional.empty(), Optional.empty());
    work((tryout, progress) -> tryout.tried(unasked, progress));
  }

  /// Decides one thing otherwise; a file of the person's own only.
  void choose(Question question, String value) {
    change(proposal -> proposal.choose(question, value));
  }

  /// Names the columns, in the order that the file wants.
  void columns(List<String> names) {
    input = Optional.empty();
    change(proposal -> proposal.withColumns(names));
  }

  /// Names the scores.
  void labels(List<String> names) {
    change(proposal -> proposal.withLabels(names));
  }

  private void change(UnaryOperator<ModelProposal> step) {
    candidate()
        .filter(Own.class::isInstance)
        .map(Own.class::cast)
        .map(own -> new Own(own.onnx(), own.tokenizer(), step.apply(own.proposal())))
        .ifPresent(own -> work((tryout, progress) -> tryout.tried(own, progress)));
  }

  /// Asks the model about this.
  void tryOn(Input other) {
    input = Optional.of(other);
    candidate().ifPresent(one -> work((tryout, progress) -> tryout.tried(one, progress)));
  }

  private void work(BiFunction<Tryout, Progress, Candidate> does) {
    state.set(new State.Working(candidate()));
    var open = copy.open().get();
    var tryout = new Tryout(models, copy.tools().laboratory(), open, input);
    copy.tools()
        .background()
        .<State>latest(
            WORK,
            progress -> done(() -> does.apply(tryout, progress)),
            outcome ->
                state.set(
                    outcome instanceof Outcome.Done<State>(var now) ? now : new State.Empty()));
  }

  private static State done(Supplier<Candidate> does) {
    try {
      return new State.Found(does.get());
    } catch (Failure refused) {
      return new State.Refused(refused);
    }
  }

  /// What the model was tried on last.
  Input asked(Candidate candidate) {
    return new Tryout(models, copy.tools().laboratory(), copy.open().get(), input).on(candidate);
  }

  /// Adds the model to the case.
  ///
  /// @param then is told the model's id once it is there
  void add(Consumer<String> then) {
    var chosen = candidate().orElseThrow();
    var spec =
        chosen.spec().toBuilder()
            .title(title.get().isBlank() ? chosen.spec().title() : title.get().strip())
            .fidelity(fidelity.get())
            .languages(List.copyOf(languages))
            .licence(licence.get().strip())
            .build();
    copy.tools()
        .background()
        .latest(
            "add-model",
            progress -> added(chosen, spec),
            outcome -> {
              if (outcome instanceof Outcome.Done<LoadedCase>(var now) && copy.edit(any -> now)) {
                then.accept(now.caseFile().models().getLast().id());
              }
            });
  }

  private LoadedCase added(Candidate chosen, ModelSpec spec) {
    var edits = copy.tools().cases().edits();
    return switch (chosen) {
      case Own own -> edits.addModel(copy.onDisk(), spec, own.onnx(), own.tokenizer());
      case Known known -> edits.addModel(copy.onDisk(), spec);
    };
  }
}
