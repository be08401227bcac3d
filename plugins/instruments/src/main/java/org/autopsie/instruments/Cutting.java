package org.autopsie.instruments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.autopsie.explain.CellParts;
import org.autopsie.explain.ColumnParts;
import org.autopsie.explain.Explainer;
import org.autopsie.explain.Explanation;
import org.autopsie.explain.Filling;
import org.autopsie.explain.Parts;
import org.autopsie.explain.Question;
import org.autopsie.explain.RegionParts;
import org.autopsie.explain.Watch;
import org.autopsie.explain.WordParts;
import org.autopsie.model.Input;
import org.autopsie.run.Failure;
import org.autopsie.run.Sentence;
import org.autopsie.run.Words;

/// How the methods of this package cut an input: a text into words, a row into columns, a picture
/// as each method says; and what cannot be cut.
///
/// @param filling what stands where a part of a picture is taken away
/// @param token what stands where a word is taken away; empty: nothing
/// @param rows how many background rows are used at most
record Cutting(Filling filling, String token, int rows) {
  static final int ALL_ROWS = Integer.MAX_VALUE;

  /// About how many patches a first, coarse picture has.
  static final int COARSE = 10;

  private static final int MOST_COARSE = 18;

  /// Pictures into the cells of a grid.
  Parts grid(Question question, int cells) {
    return switch (question.input()) {
      case Input.Image image -> CellParts.grid(image, cells, cells, filling);
      case Input.Text text -> WordParts.of(text, token);
      case Input.Row row -> ColumnParts.of(question, rows);
    };
  }

  /// Pictures into squares at even distances.
  Parts patches(Question question, int size, int stride) {
    return question.input() instanceof Input.Image image
        ? CellParts.patches(image, size, stride, filling)
        : grid(question, 1);
  }

  /// Pictures into patches of like colour.
  Parts regions(Question question, Slic slic, Watch watch) {
    return question.input() instanceof Input.Image image
        ? RegionParts.of(image, slic.owners(image.picture(), watch), filling)
        : grid(question, 1);
  }

  /// How many parts a picture has for a method over so few patches; empty where that is no first
  /// look: not a picture, hardly fewer patches than are wanted, or a cut that goes wrong.
  static OptionalInt coarse(Question question, int wanted, Explainer over, Watch watch) {
    if (!(question.input() instanceof Input.Image) || wanted < 2 * COARSE) {
      return OptionalInt.empty();
    }
    int parts = over.parts(question, watch).orElseThrow().list().size();
    return parts > 2 && parts <= MOST_COARSE ? OptionalInt.of(parts) : OptionalInt.empty();
  }

  /// The parameters that change nothing for such an input.
  ///
  /// @param ofPictures those that are about pictures alone
  static List<String> idle(Input input, String... ofPictures) {
    var idle = new ArrayList<String>();
    if (!(input instanceof Input.Image)) {
      idle.addAll(List.of(ofPictures));
    }
    if (!(input instanceof Input.Text)) {
      idle.add("token");
    }
    if (!(input instanceof Input.Row)) {
      idle.add("rows");
    }
    return idle;
  }

  /// Why there is nothing to take apart; empty where there is.
  static Optional<Sentence> refuses(Question question) {
    return switch (question.input()) {
      case Input.Text text -> few(WordParts.of(text, "").list().size(), "no-word", "one-word");
      case Input.Row row -> row(question);
      case Input.Image image ->
          few(image.picture().width() * image.picture().height(), "one-pixel", "one-pixel");
    };
  }

  private static Optional<Sentence> few(int parts, String none, String one) {
    return parts > 1 ? Optional.empty() : Optional.of(say(parts == 0 ? none : one));
  }

  private static Optional<Sentence> row(Question question) {
    try {
      var columns = ColumnParts.of(question, 1).list();
      return few(columns.size(), "no-column", "one-column");
    } catch (Failure failure) {
      return Optional.of(failure);
    }
  }

  /// The parts, where they can be told apart.
  ///
  /// @throws Failure where there is one alone
  static Parts several(Question question, Parts parts) {
    if (parts.list().size() < 2) {
      throw new Failure(Cutting.class, "one-part");
    }
    return parts;
  }

  /// The explanation with what must be said of the background.
  Explanation noting(Explanation explanation, Question question) {
    if (!(question.input() instanceof Input.Row)) {
      return explanation;
    }
    long given = question.background().stream().filter(Input.Row.class::isInstance).count();
    if (given == 1) {
      return explanation.noting(say("one-background-row"));
    }
    var note = given > rows ? say("background-spaced", rows, given) : say("background", given);
    return explanation.noting(note);
  }

  static Sentence say(String key, Object... args) {
    return locale -> Words.of(Cutting.class).say(locale, key, args);
  }
}
