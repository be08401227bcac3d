package org.autopsie.embeddingbias;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.autopsie.embedding.VectorFile;
import org.autopsie.embedding.Vectors;
import org.autopsie.embedding.Weat;
import org.autopsie.embedding.WordList;
import org.autopsie.protocol.FileInstrument;
import org.autopsie.run.Progress;
import org.autopsie.run.Range;
import org.autopsie.run.Sentence;

/// WEAT on the vectors of a file, with lists in files of their own (a column `word`, one word a
/// line).
///
/// @param targets two files
/// @param attributes two files
/// @param permutations how many are drawn where there are more than a million
/// @param lowerCase look words up in lower case, for vectors that know no capitals
public record FileWeat(
    List<Path> targets,
    List<Path> attributes,
    @Range(min = 999, max = 10_000_000) int permutations,
    boolean lowerCase)
    implements FileInstrument {

  /// No lists: a person names them.
  public FileWeat() {
    this(List.of(), List.of(), 100_000, false);
  }

  public FileWeat {
    targets = List.copyOf(targets);
    attributes = List.copyOf(attributes);
  }

  @Override
  public String id() {
    return "weat";
  }

  /// @throws org.autopsie.run.Failure where a file cannot be read, or more than a fifth of a list
  ///   is lost
  @Override
  public Measured measure(Path file, RandomGenerator random, Progress progress) {
    FourLists.requireTwo(names(targets), "two-targets");
    FourLists.requireTwo(names(attributes), "two-attributes");
    var words = new HashMap<String, List<String>>();
    Stream.of(targets, attributes)
        .flatMap(List::stream)
        .forEach(list -> words.put(name(list), ListFile.words(list, lowerCase)));
    try (var vectors = VectorFile.open(file, progress)) {
      var lists =
          FourLists.of(
              names(targets),
              names(attributes),
              list -> WordList.of(vectors, list, words.getOrDefault(list, List.of())));
      return measured(lists, vectors, random, progress);
    }
  }

  private List<String> names(List<Path> files) {
    return files.stream().map(this::name).toList();
  }

  /// The file’s name alone, where no other list has the same.
  private String name(Path file) {
    var name = String.valueOf(file.getFileName());
    long same =
        Stream.of(targets, attributes)
            .flatMap(List::stream)
            .filter(one -> String.valueOf(one.getFileName()).equals(name))
            .count();
    return same == 1 ? name : file.toString();
  }

  private Measured measured(
      FourLists lists, Vectors vectors, RandomGenerator random, Progress progress) {
    var weat = new Weat(scores(lists.x(), lists), scores(lists.y(), lists));
    var chance = weat.chance(permutations, random, progress);
    var notices = new ArrayList<Sentence>(vectors.notices());
    lists.all().forEach(list -> notices.addAll(list.notices()));
    if (!chance.exact()) {
      notices.add(Said.say("sampled", chance.permutations()));
    }
    if (Double.isNaN(weat.effectSize())) {
      notices.add(Said.say("all-alike"));
    }
    return new Measured(document(weat, chance, lists), lines(weat, chance, lists), notices);
  }

  private static double[] scores(WordList targets, FourLists lists) {
    return targets.vectors().stream()
        .mapToDouble(word -> Weat.association(word, lists.a().vectors(), lists.b().vectors()))
        .toArray();
  }

  private static SequencedMap<String, Object> document(
      Weat weat, Weat.Chance chance, FourLists lists) {
    var document = new LinkedHashMap<String, Object>();
    document.put("effect_size", weat.effectSize());
    document.put("p_value", chance.p());
    document.put("permutations", chance.permutations());
    document.put("lost_words", lost(lists));
    document.put("exact", chance.exact());
    document.put("n", Map.of("x", weat.x().length, "y", weat.y().length));
    return document;
  }

  private static List<String> lost(FourLists lists) {
    return lists.all().stream()
        .flatMap(list -> list.lost().stream())
        .map(WordList.Lost::word)
        .distinct()
        .collect(Collectors.toList());
  }

  private static List<Sentence> lines(Weat weat, Weat.Chance chance, FourLists lists) {
    double effect = weat.effectSize();
    var near = effect < 0 ? lists.b().name() : lists.a().name();
    var far = effect < 0 ? lists.a().name() : lists.b().name();
    var said = new ArrayList<Sentence>();
    said.add(Said.say("effect", effect, weat.x().length, weat.y().length));
    if (!Double.isNaN(effect) && effect != 0) {
      said.add(Said.say("leans", lists.x().name(), near, far, lists.y().name()));
    }
    said.add(Said.say("p", chance.p(), chance.permutations()));
    return said;
  }
}
