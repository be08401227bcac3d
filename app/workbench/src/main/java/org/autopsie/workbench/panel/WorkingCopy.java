package org.autopsie.workbench.panel;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.autopsie.casefile.LoadedCase;
import org.autopsie.casefile.Localised;
import org.autopsie.casefile.Step;
import org.autopsie.evidence.Evidence;
import org.autopsie.evidence.Ledger;
import org.autopsie.protocol.Stale;
import org.autopsie.protocol.StepResult;
import org.autopsie.protocol.StepResults;
import org.autopsie.report.StepLine;
import org.autopsie.report.StoryCheck;
import org.autopsie.run.Failure;
import org.autopsie.run.Sentence;

/// The case that is open, observable, and the only way in which the window changes it. A sample is
/// only read; the first change or run makes its working copy, from then on everything happens
/// there. JavaFX thread only.
public final class WorkingCopy implements AutoCloseable {
  private final CaseTools tools;
  private final ReadOnlyObjectWrapper<OpenCase> open = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<List<Evidence>> evidence =
      new ReadOnlyObjectWrapper<>(List.of());
  private final List<Runnable> closing = new ArrayList<>();
  private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
  private final ObjectProperty<Optional<String>> chosen =
      new SimpleObjectProperty<>(Optional.empty());
  private final Map<String, ObjectProperty<Optional<String>>> pointedAt = new HashMap<>();
  private final Map<Class<?>, Object> held = new HashMap<>();
  private final ProtocolRun protocol;
  private final Keeping keeping;
  private final Verification verification;
  private Stale stale;

  /// Opens a case.
  ///
  /// @param read the case, and what it refers to
  /// @throws Failure where its ledger cannot be read
  public WorkingCopy(OpenCase read, CaseTools tools) {
    this.tools = tools;
    this.protocol = new ProtocolRun(this, tools);
    this.keeping = new Keeping(this, tools);
    this.verification = new Verification(this, tools);
    this.stale = read.stale(tools.cases());
    show(read);
  }

  /// The case as it is now.
  public ReadOnlyObjectProperty<OpenCase> open() {
    return open.getReadOnlyProperty();
  }

  /// The ledger's lines, in their order.
  public ReadOnlyObjectProperty<List<Evidence>> evidence() {
    return evidence.getReadOnlyProperty();
  }

  /// Grows whenever a person changed the case or one of its files.
  public ReadOnlyIntegerProperty changes() {
    return changes.getReadOnlyProperty();
  }

  /// How many passages of the story in that language rest on nothing; absent where there is no
  /// story to be read.
  public Optional<Integer> bare(Locale locale) {
    try {
      var story = tools.cases().story(open.get().loaded(), locale);
      var check = StoryCheck.of(open.get().caseFile(), evidence.get(), story, locale);
      return story.isBlank() ? Optional.empty() : Optional.of(check.unsupported().size());
    } catch (Failure unreadable) {
      // the panel of the story says why
      return Optional.empty();
    }
  }

  /// The step of the protocol that all panels point at; absent where none is chosen.
  public ObjectProperty<Optional<String>> chosen() {
    return chosen;
  }

  /// The one of its kind that all panels point at, such as the `source` whose link was followed;
  /// absent until one is chosen.
  ///
  /// @param kind any word that the panels agree on
  public ObjectProperty<Optional<String>> chosen(String kind) {
    return pointedAt.computeIfAbsent(kind, one -> new SimpleObjectProperty<>(Optional.empty()));
  }

  /// What a panel holds on to for as long as the case is open, such as a question half asked; the
  /// panel itself is built anew when the language changes.
  ///
  /// @param kind tells one panel's from another's
  /// @param first makes it on first use
  public <T> T held(Class<T> kind, Supplier<T> first) {
    return kind.cast(held.computeIfAbsent(kind, one -> first.get()));
  }

  /// True until the first change or run: the case is read where it was found, and nothing was
  /// copied yet.
  public boolean untouched() {
    var loaded = open.get().loaded();
    return !loaded.folder().equals(tools.cases().workingCopy(loaded.caseFile().id()));
  }

  /// Runs the protocol's steps.
  public ProtocolRun protocol() {
    return protocol;
  }

  /// Keeps what was tried by hand.
  public Keeping keeping() {
    return keeping;
  }

  /// Checks what was kept.
  public Verification verification() {
    return verification;
  }

  /// Every step of the protocol and what it came to so far, in that language; one that could not be
  /// run this time says why.
  public List<StepResult> results(Locale locale) {
    return StepResults.of(open.get().caseFile(), evidence.get(), locale).stream()
        .map(one -> one.status().equals("skip") ? protocol.skipped(one.id()).orElse(one) : one)
        .toList();
  }

  /// The same as lines of a table.
  public List<StepLine> lines(Locale locale) {
    return StepLine.of(open.get().caseFile(), evidence.get(), results(locale), locale);
  }

  /// Why the newest evidence on a step no longer speaks of the case as it is; absent where it does.
  public Optional<Sentence> stale(Step step) {
    return stale.why(step, evidence.get());
  }

  /// Whether a step has a result that speaks of the case as it is.
  public boolean isRecorded(Step step) {
    return StepResults.latest(evidence.get(), step.id()).isPresent() && stale(step).isEmpty();
  }

  /// What one step came to so far; absent where there is no such step.
  public Optional<StepResult> result(String step, Locale locale) {
    return results(locale).stream().filter(one -> one.id().equals(step)).findFirst();
  }

  /// Changes one value of `case.yaml`, named by its JSON pointer.
  ///
  /// @return false where it could not be done; the error was shown
  public boolean set(String pointer, Object value) {
    return edit(loaded -> tools.cases().edits().set(loaded, pointer, value));
  }

  /// Changes words for people, named by their JSON pointer.
  ///
  /// @return false where it could not be done; the error was shown
  public boolean say(String pointer, Localised words) {
    return edit(loaded -> tools.cases().edits().say(loaded, pointer, words));
  }

  /// Removes one element of a list, or one field.
  ///
  /// @return false where it could not be done; the error was shown
  public boolean remove(String pointer) {
    return edit(loaded -> tools.cases().edits().remove(loaded, pointer));
  }

  /// Changes the case; what could not be done is told, and nothing has changed then.
  ///
  /// @param change is given the working copy as it lies on the disk
  /// @return false where it could not be done; the error was shown
  public boolean edit(UnaryOperator<LoadedCase> change) {
    try {
      show(change.apply(onDisk()));
      changes.set(changes.get() + 1);
      return true;
    } catch (Failure refused) {
      tools.errors().accept(refused);
      return false;
    }
  }

  /// Reads the case again as it lies there, after something around it has changed.
  ///
  /// @throws Failure where it cannot be read any more
  public void refresh() {
    show(tools.cases().open(open.get().loaded().folder()));
  }

  /// The tools, for work that panels hand to the background.
  public CaseTools tools() {
    return tools;
  }

  /// The case's folder that may be written to, made where it is not there yet. On any thread.
  ///
  /// @throws Failure where it cannot be made
  public LoadedCase onDisk() {
    var loaded = open.get().loaded();
    var folder = tools.cases().workingCopy(loaded.caseFile().id());
    return loaded.folder().equals(folder) ? loaded : tools.cases().copyTo(loaded, folder);
  }

  /// Shows the case as it was just read, and its ledger.
  ///
  /// @throws Failure where what it refers to cannot be read
  void show(LoadedCase loaded) {
    show(tools.reader().apply(loaded));
  }

  /// Shows a case that was read, and its ledger, or fails where that cannot be read.
  void show(OpenCase read) {
    var folder = read.loaded().folder();
    boolean kept = Files.exists(folder.resolve("evidence.jsonl"));
    var lines = kept ? Ledger.open(folder).entries() : List.<Evidence>of();
    stale = read.stale(tools.cases());
    open.set(read);
    evidence.set(lines);
  }

  /// Has this done before the case is closed, such as saving what is typed; the answer ends that.
  public Subscription beforeClose(Runnable last) {
    closing.add(last);
    return () -> closing.remove(last);
  }

  @Override
  public void close() {
    List.copyOf(closing).forEach(Runnable::run);
    tools.laboratory().close();
  }
}
