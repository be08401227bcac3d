package org.autopsie.embeddingbias;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.autopsie.embedding.WordList;
import org.autopsie.evidence.Payload;
import org.autopsie.run.Failure;
import org.autopsie.run.Sentence;

/// Answers as they are recorded, row by row: the role of a word, the word, the pieces of one that
/// the model cuts, and numbers that are missing where the word has none. The role of a lost word is
/// `lost`.
final class Rows {
  static final String LOST = "lost";

  private final List<String> numbers;
  private final SequencedMap<String, List<Object>> columns = new LinkedHashMap<>();

  /// @param numbers names of the columns of numbers
  Rows(List<String> numbers) {
    this.numbers = List.copyOf(numbers);
    List.of("role", "list", "word", "pieces").forEach(name -> columns.put(name, new ArrayList<>()));
    numbers.forEach(name -> columns.put(name, new ArrayList<>()));
  }

  void add(String role, String list, String word, double... values) {
    row(role, list, word, "", values);
  }

  /// The lost words of a list.
  void lost(WordList list) {
    list.lost()
        .forEach(word -> row(LOST, list.name(), word.word(), String.join(" ", word.pieces())));
  }

  private void row(String role, String list, String word, String pieces, double... values) {
    columns.get("role").add(role);
    columns.get("list").add(list);
    columns.get("word").add(word);
    columns.get("pieces").add(pieces);
    for (int i = 0; i < numbers.size(); i++) {
      columns.get(numbers.get(i)).add(i < values.length ? values[i] : Double.NaN);
    }
  }

  Payload.Table table() {
    return new Payload.Table(columns);
  }

  /// The rows of a role, by their places.
  ///
  /// @throws Failure where the table is another’s
  static int[] of(Payload.Table answers, String role) {
    if (!answers.columns().keySet().containsAll(List.of("role", "list", "word", "pieces"))) {
      throw new Failure(Rows.class, "answers");
    }
    var roles = answers.words("role");
    return IntStream.range(0, roles.size()).filter(row -> roles.get(row).equals(role)).toArray();
  }

  /// The numbers of a column at these places.
  static double[] numbers(Payload.Table answers, String column, int[] rows) {
    if (!answers.columns().containsKey(column) || rows.length == 0) {
      throw new Failure(Rows.class, "answers");
    }
    var all = answers.numbers(column);
    return IntStream.of(rows).mapToDouble(row -> all[row]).toArray();
  }

  static List<String> words(Payload.Table answers, int[] rows) {
    var all = answers.words("word");
    return IntStream.of(rows).mapToObj(all::get).toList();
  }

  /// What must be said of the lost words.
  static List<Sentence> notices(Payload.Table answers) {
    var lists = new LinkedHashMap<String, List<WordList.Lost>>();
    for (int row : of(answers, LOST)) {
      var pieces = answers.words("pieces").get(row);
      lists
          .computeIfAbsent(answers.words("list").get(row), list -> new ArrayList<>())
          .add(
              new WordList.Lost(
                  answers.words("word").get(row),
                  pieces.isEmpty() ? List.of() : List.of(pieces.split(" ", -1))));
    }
    return lists.entrySet().stream()
        .flatMap(one ->
            new WordList(one.getKey(), List.of(), List.of(), one.getValue()).notices().stream())
        .toList();
  }
}
