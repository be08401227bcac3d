package org.autopsie.workbench.begin;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.autopsie.casefile.NewCase;
import org.autopsie.casefile.Slug;

/// What a person has answered so far on a new case. It outlives the page that shows it. JavaFX
/// thread only.
public final class CaseDraft {
  private static final int LONGEST = 48;
  private static final Pattern SHORT_END = Pattern.compile("([,\\s]+\\p{L}{0,3})+$");
  private static final Pattern SENTENCE = Pattern.compile("[.!?;:\\n]");

  private final Predicate<String> taken;
  private final Map<Question, StringProperty> answers = new EnumMap<>(Question.class);
  private final StringProperty name = new SimpleStringProperty("");
  private final ObservableList<Path> files = FXCollections.observableArrayList();
  private String proposed = "";

  /// Nothing answered yet.
  ///
  /// @param taken whether a case has that id already
  public CaseDraft(Predicate<String> taken) {
    this.taken = taken;
    for (var question : Question.values()) {
      var answer = new SimpleStringProperty("");
      answer.subscribe((before, now) -> propose());
      answers.put(question, answer);
    }
  }

  /// The answer to a question.
  StringProperty answer(Question question) {
    return answers.get(question);
  }

  /// What the case is called; proposed from the answers until a person writes something else.
  StringProperty name() {
    return name;
  }

  /// The files that become exhibits and models of the case once it has begun.
  public ObservableList<Path> files() {
    return files;
  }

  private void propose() {
    if (name.get().equals(proposed)) {
      proposed = free(proposal());
      name.set(proposed);
    }
  }

  /// The beginning of the first answer there is, at the end of a word.
  private String proposal() {
    return Stream.of(Question.HAPPENED, Question.SYSTEM, Question.KNOW)
        .map(question -> answer(question).get().strip())
        .filter(words -> !words.isEmpty())
        .map(words -> shortened(SENTENCE.split(words, 2)[0].strip()))
        .findFirst()
        .orElse("");
  }

  private static String shortened(String words) {
    if (words.length() <= LONGEST) {
      return words;
    }
    int end = words.lastIndexOf(' ', LONGEST);
    var cut = words.substring(0, end > 0 ? end : LONGEST);
    return SHORT_END.matcher(cut).replaceFirst("");
  }

  private String free(String words) {
    var free = words;
    for (int number = 2; !words.isEmpty() && taken.test(id(free)); number++) {
      free = words + " " + number;
    }
    return free;
  }

  /// The folder's name that a case of this name gets.
  static String id(String name) {
    return Slug.of(name, "case");
  }

  /// The name, or this one where none was given, with a number where it is taken.
  String named(String otherwise) {
    return name.get().isBlank() ? free(otherwise) : name.get().strip();
  }

  /// True where another case has the name's id.
  boolean clashes() {
    return !name.get().isBlank() && taken.test(id(name.get()));
  }

  /// The answers.
  NewCase answers() {
    return new NewCase(
        said(Question.HAPPENED),
        said(Question.HARMED),
        said(Question.SAYS),
        said(Question.SYSTEM),
        said(Question.PUBLIC),
        said(Question.KNOW));
  }

  private String said(Question question) {
    return answer(question).get();
  }

  /// The six questions, in their order.
  enum Question {
    HAPPENED,
    HARMED,
    SAYS,
    SYSTEM,
    PUBLIC,
    KNOW;

    String id() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
