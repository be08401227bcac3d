package org.autopsie.workbench.words;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.autopsie.casefile.CaseStore;
import org.autopsie.casefile.CaseTable;
import org.autopsie.casefile.DataFile;
import org.autopsie.casefile.LoadedCase;
import org.autopsie.casefile.Step;
import org.autopsie.model.ModelSpec;
import org.jspecify.annotations.Nullable;

/// What a case holds of words: lists, pairs and vectors.
///
/// @param sources where vectors come from, models first
/// @param pairs pairs by the id of their table
/// @param lists lists of words
/// @param axes the steps that place words between poles
/// @param tests the steps that test associations of words
/// @param questions of its tables of analogies
record CaseWords(
    List<WordSource> sources,
    SequencedMap<String, Pairs> pairs,
    List<WordSet> lists,
    List<Step> axes,
    List<Step> tests,
    List<Question> questions) {
  /// The instrument that places words between poles.
  static final String AXIS = "bias-axis";

  /// The instrument that tests associations of words.
  static final String TEST = "weat";

  /// The instrument that asks analogies.
  static final String ANALOGIES = "analogies";

  /// The instrument that looks whether words still lie together.
  static final String CLUSTERS = "clustering-bias";

  private static final String WORD = "word";
  private static final Set<String> ENDS = Set.of("from", "to");
  private static final List<String> ANALOGY = List.of("a", "b", "c");

  /// A question of the case: a is to b as c is to …
  ///
  /// @param table the table’s id
  record Question(String table, String a, String b, String c) {
    boolean asks(String one, String two, String three) {
      return List.of(a, b, c).equals(List.of(one, two, three));
    }
  }

  /// A list of words of the case.
  ///
  /// @param table the table’s id
  /// @param group of that table; empty: all of it
  record WordSet(String table, String group, List<String> words) {
    WordSet {
      words = List.copyOf(words);
    }
  }

  /// Reads the case’s tables of words; others are not read further than their first line. Blocks on
  /// the disk.
  static CaseWords of(CaseStore cases, LoadedCase loaded) {
    var file = loaded.caseFile();
    var sources = new ArrayList<WordSource>();
    file.models().stream()
        .filter(model -> model.reads().equals("text"))
        .map(ModelSpec::id)
        .map(WordSource.Model::new)
        .forEach(sources::add);
    var pairs = new LinkedHashMap<String, Pairs>();
    var lists = new ArrayList<WordSet>();
    var questions = new ArrayList<Question>();
    for (var data : file.data()) {
      if (data.isVectors()) {
        vectors(loaded, data).ifPresent(sources::add);
        continue;
      }
      var heads = heads(loaded, data).orElse(List.of());
      if (heads.containsAll(ANALOGY)) {
        questions.addAll(questions(data.id(), cases.table(loaded, data.id())));
      } else if (isOfWords(heads)) {
        read(data.id(), cases.table(loaded, data.id()), sources, pairs, lists);
      }
    }
    var axes = file.protocol().stream().filter(step -> step.with().equals(AXIS)).toList();
    var tests = file.protocol().stream().filter(step -> step.with().equals(TEST)).toList();
    return new CaseWords(
        List.copyOf(sources), pairs, List.copyOf(lists), axes, tests, List.copyOf(questions));
  }

  private static List<Question> questions(String id, CaseTable table) {
    var places = ANALOGY.stream().map(table.columns()::indexOf).toList();
    return table.rows().stream()
        .map(row -> places.stream().map(row::get).map(String::strip).toList())
        .map(row -> new Question(id, row.get(0), row.get(1), row.get(2)))
        .toList();
  }

  /// The list of a table that is called so.
  Optional<WordSet> list(@Nullable Object table, @Nullable Object group) {
    return lists.stream()
        .filter(one -> one.table().equals(table) && one.group().equals(group))
        .findFirst();
  }

  /// The vectors that a step names, or its model; absent where the case has none of that id.
  Optional<WordSource> source(Step step) {
    var id = String.valueOf(step.set().getOrDefault("vectors", ""));
    var asked = id.isEmpty() ? step.model() : id;
    return sources.stream().filter(one -> one.id().equals(asked)).findFirst();
  }

  /// True where there is something to place, and vectors to place it by.
  boolean isThere() {
    return !sources.isEmpty() && (!pairs.isEmpty() || !lists.isEmpty());
  }

  private static Optional<WordSource> vectors(LoadedCase loaded, DataFile data) {
    boolean there = Files.isRegularFile(loaded.folder().resolve(data.file()));
    return there ? Optional.of(new WordSource.Table(data.id())) : Optional.empty();
  }

  private static boolean isOfWords(List<String> columns) {
    return columns.contains(WORD) || columns.containsAll(ENDS);
  }

  /// The names of the columns; absent where the file is not there or is no plain table.
  private static Optional<List<String>> heads(LoadedCase loaded, DataFile data) {
    var file = loaded.folder().resolve(data.file());
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (var reader = Files.newBufferedReader(file)) {
      var line = Optional.ofNullable(reader.readLine()).orElse("");
      return Optional.of(List.of(line.strip().split("[,;\t]", -1)));
    } catch (IOException unreadable) {
      // a table in another writing; the panel of sources says what is wrong with it
      return Optional.empty();
    }
  }

  private static void read(
      String id,
      CaseTable table,
      List<WordSource> sources,
      SequencedMap<String, Pairs> pairs,
      List<WordSet> lists) {
    var columns = table.columns();
    if (columns.containsAll(ENDS)) {
      pairs.put(
          id, Pairs.of(table.cells(columns.indexOf("from")), table.cells(columns.indexOf("to"))));
      return;
    }
    int word = columns.indexOf(WORD);
    if (columns.size() > 1 && table.numeric().size() == columns.size() - 1) {
      sources.add(new WordSource.Table(id));
      return;
    }
    int group = columns.indexOf("group");
    if (group < 0) {
      lists.add(new WordSet(id, "", distinct(table.cells(word))));
      return;
    }
    var groups = new LinkedHashMap<String, List<String>>();
    table
        .rows()
        .forEach(row ->
            groups
                .computeIfAbsent(row.get(group).strip(), name -> new ArrayList<>())
                .add(row.get(word)));
    groups.forEach((name, words) -> lists.add(new WordSet(id, name, distinct(words))));
  }

  private static List<String> distinct(List<String> words) {
    return words.stream().map(String::strip).filter(one -> !one.isEmpty()).distinct().toList();
  }
}
