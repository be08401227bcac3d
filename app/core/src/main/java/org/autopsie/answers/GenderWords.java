package org.autopsie.answers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.autopsie.run.Failure;

/// The words by which the rule reads gender: data, so that anyone can look at them and mend them.
///
/// @param nouns words for people, by the English word they translate
/// @param marks determiners, verbs of being, adverbs and forms that agree
public record GenderWords(List<Noun> nouns, List<Mark> marks) {
  /// The columns of a table of nouns.
  public static final List<String> COLUMNS = List.of("language", "word", "form", "says");

  private static final GenderWords SHIPPED = read();

  public GenderWords {
    nouns = List.copyOf(nouns);
    marks = List.copyOf(marks);
  }

  /// A word for a person.
  ///
  /// @param language in which
  /// @param word the English word that it translates, such as `nurse`
  /// @param form as it is written; may be several words
  /// @param says what it says
  public record Noun(Tongue language, String word, String form, Says says) {}

  /// A word that agrees, or that stands before one.
  ///
  /// @param kind `determiner`, `copula`, `adverb`, `agreement`, `ending` or `or`
  public record Mark(Tongue language, String kind, String form, Says says) {}

  /// Those that come with the program: occupations of WinoBias and a few more in French, Spanish,
  /// Italian and German, written for this project.
  public static GenderWords shipped() {
    return SHIPPED;
  }

  /// These and other nouns, which come first: where a form stands in both, theirs is taken.
  ///
  /// @param rows cells in the order of [#COLUMNS]
  /// @param name how a message calls the table
  /// @throws Failure naming the row that cannot be read
  public GenderWords with(List<List<String>> rows, String name) {
    var all = new ArrayList<Noun>();
    for (int i = 0; i < rows.size(); i++) {
      all.add(noun(rows.get(i), name, i + 2));
    }
    all.addAll(nouns);
    return new GenderWords(all, marks);
  }

  /// The forms that translate a word; none where the word is not known.
  List<Noun> forms(Tongue language, String word) {
    var asked = word.strip().toLowerCase(Locale.ROOT).replaceFirst("^(the|a|an) ", "");
    return nouns.stream()
        .filter(noun -> noun.language() == language)
        .filter(noun -> noun.word().equalsIgnoreCase(asked))
        .toList();
  }

  /// What a form of that kind says; absent where it is none.
  Optional<Says> mark(Tongue language, String kind, String form) {
    return marks.stream()
        .filter(mark -> mark.language() == language && mark.kind().equals(kind))
        .filter(mark -> mark.form().equals(form))
        .map(Mark::says)
        .findFirst();
  }

  /// What the ending of a form that agrees says; the first ending that fits.
  Optional<Says> ending(Tongue language, String form) {
    return marks.stream()
        .filter(mark -> mark.language() == language && mark.kind().equals("ending"))
        .filter(mark -> form.length() > mark.form().length() && form.endsWith(mark.form()))
        .map(Mark::says)
        .findFirst();
  }

  private static Noun noun(List<String> cells, String name, int line) {
    var language =
        Tongue.of(cells.get(0))
            .orElseThrow(
                () -> new Failure(GenderWords.class, "noun-language", name, line, cells.get(0)));
    return new Noun(
        language, cells.get(1).strip(), cells.get(2).strip(), says(cells.get(3), name, line));
  }

  private static Says says(String cell, String name, int line) {
    for (var says : Says.values()) {
      if (says.id().equals(cell.strip())) {
        return says;
      }
    }
    throw new Failure(GenderWords.class, "noun-says", name, line, cell);
  }

  private static GenderWords read() {
    var marks = new ArrayList<Mark>();
    for (var cells : rows("marks.csv")) {
      var language = Tongue.of(cells.get(0)).orElseThrow();
      marks.add(new Mark(language, cells.get(1), cells.get(2), says(cells.get(3), "marks.csv", 0)));
    }
    return new GenderWords(List.of(), marks).with(rows("nouns.csv"), "nouns.csv");
  }

  private static List<List<String>> rows(String name) {
    try (var in = GenderWords.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> List.of(line.split(",", -1)))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
