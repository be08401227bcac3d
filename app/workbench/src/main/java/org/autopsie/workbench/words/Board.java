package org.autopsie.workbench.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.autopsie.embedding.WordList;
import org.autopsie.workbench.words.Axis.Place;

/// The axes that are ready, and the words on them.
///
/// @param asked what was asked
/// @param axes one for each of the asked vectors, then the second axis where one is asked
/// @param words those with a place on the first axis, with their places on each; absent where a
///   later axis has none
/// @param lost those of the list without one
/// @param typed those that a person typed, the last one first
/// @param chosen the word that is spoken of; absent: none
/// @param refused the word that was typed last, where it has no place
/// @param sides into which of the two lists a word was put
record Board(
    Asked asked,
    List<Axis> axes,
    SequencedMap<String, List<Optional<Place>>> words,
    List<WordList.Lost> lost,
    List<String> typed,
    Optional<String> chosen,
    Optional<WordList.Lost> refused,
    SequencedMap<String, Side> sides) {
  /// So many words of either end are written out.
  static final int ENDS = 12;

  /// A list that a person makes.
  enum Side {
    /// The first.
    A,
    /// The second.
    B
  }

  Board {
    axes = List.copyOf(axes);
    lost = List.copyOf(lost);
    typed = List.copyOf(typed);
  }

  /// The words of the asked list on the axes. What a person typed before, and where she put it,
  /// stays.
  static Board of(Asked asked, List<Axis> axes, Optional<Board> before) {
    var words = new LinkedHashMap<String, List<Optional<Place>>>();
    var lost = new ArrayList<WordList.Lost>();
    var typed = before.map(Board::typed).orElse(List.of());
    var sides = before.map(Board::sides).orElseGet(LinkedHashMap::new);
    Stream.of(asked.words().words(), typed, List.copyOf(sides.keySet()))
        .flatMap(List::stream)
        .distinct()
        .forEach(word -> {
          var looked = axes.getFirst().look(word);
          looked.lost().ifPresent(lost::add);
          looked.place().ifPresent(place -> words.put(word, places(axes, word, place)));
        });
    var chosen = before.flatMap(Board::chosen).filter(words::containsKey);
    return new Board(asked, axes, words, lost, typed, chosen, Optional.empty(), sides);
  }

  private static List<Optional<Place>> places(List<Axis> axes, String word, Place first) {
    var places = new ArrayList<Optional<Place>>();
    places.add(Optional.of(first));
    axes.stream().skip(1).forEach(axis -> places.add(axis.look(word).place()));
    return List.copyOf(places);
  }

  /// Drops a word in.
  ///
  /// @param word not blank
  Board type(String word) {
    var looked = axes.getFirst().look(word);
    if (looked.lost().isPresent()) {
      return new Board(asked, axes, words, lost, typed, Optional.empty(), looked.lost(), sides);
    }
    var now = new LinkedHashMap<>(words);
    looked.place().ifPresent(place -> now.put(word, places(axes, word, place)));
    var all =
        Stream.concat(Stream.of(word), typed.stream().filter(one -> !one.equals(word))).toList();
    return new Board(asked, axes, now, lost, all, Optional.of(word), Optional.empty(), sides);
  }

  Board choose(String word) {
    return new Board(asked, axes, words, lost, typed, Optional.of(word), Optional.empty(), sides);
  }

  /// Puts a word into a list; out of both where none is named.
  Board put(String word, Optional<Side> side) {
    var now = new LinkedHashMap<>(sides);
    now.remove(word);
    side.ifPresent(one -> now.put(word, one));
    return new Board(asked, axes, words, lost, typed, Optional.of(word), Optional.empty(), now);
  }

  /// The words of a list that are on the axis.
  List<String> of(Side side) {
    return sides.entrySet().stream()
        .filter(one -> one.getValue() == side && words.containsKey(one.getKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  Place place(String word) {
    return words.get(word).getFirst().orElseThrow();
  }

  /// Where a word lies on the second axis; absent where none is asked.
  Optional<Place> upwards(String word) {
    return asked.upwards().isPresent() ? words.get(word).getLast() : Optional.empty();
  }

  /// The second axis; absent where none is asked.
  Optional<Axis> second() {
    return asked.upwards().map(pairs -> axes.getLast());
  }

  /// True for a word that a person typed lately, put into a list, or chose.
  boolean isOwn(String word) {
    return typed.stream().limit(ENDS).anyMatch(word::equals)
        || sides.containsKey(word)
        || chosen.equals(Optional.of(word));
  }

  /// All words from the right end to the left.
  List<String> ordered() {
    return words.keySet().stream()
        .sorted(Comparator.comparingDouble((String word) -> place(word).value()).reversed())
        .toList();
  }

  /// The words that are written out: all where they are few, else both ends, what was typed or put
  /// into a list, and the chosen one.
  List<String> written() {
    var all = ordered();
    return java.util.stream.IntStream.range(0, all.size())
        .filter(
            i -> all.size() <= 2 * ENDS || i < ENDS || i >= all.size() - ENDS || isOwn(all.get(i)))
        .mapToObj(all::get)
        .toList();
  }
}
