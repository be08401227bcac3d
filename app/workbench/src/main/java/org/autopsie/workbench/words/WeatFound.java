package org.autopsie.workbench.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGeneratorFactory;
import org.autopsie.embedding.Vectors;
import org.autopsie.embedding.Weat;
import org.autopsie.embedding.WordList;
import org.autopsie.run.Progress;

/// What an association test found.
///
/// @param asked which lists
/// @param lists the four lists as they were looked up
/// @param test how each word of the two target lists leans
/// @param chance how often chance alone deals the words so; absent where a list is too short
record WeatFound(WeatAsked asked, List<WordList> lists, Weat test, Optional<Weat.Chance> chance) {
  /// Under so many words in a list no p-value is given.
  static final int FEWEST = 10;

  private static final int DRAWS = 100_000;

  static WeatFound of(
      WeatAsked asked, List<String> names, Vectors vectors, long seed, Progress progress) {
    var lists = new ArrayList<WordList>();
    for (int i = 0; i < names.size(); i++) {
      lists.add(WordList.of(vectors, names.get(i), asked.lists().get(i).words()).required());
    }
    WordList.requireApart(lists.get(0), lists.get(1));
    WordList.requireApart(lists.get(2), lists.get(3));
    var test = new Weat(leaning(lists.get(0), lists), leaning(lists.get(1), lists));
    int fewest = Math.min(test.x().length, test.y().length);
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    var chance =
        fewest < FEWEST
            ? Optional.<Weat.Chance>empty()
            : Optional.of(test.chance(DRAWS, random, progress));
    return new WeatFound(asked, List.copyOf(lists), test, chance);
  }

  private static double[] leaning(WordList words, List<WordList> lists) {
    return words.vectors().stream()
        .mapToDouble(one -> Weat.association(one, lists.get(2).vectors(), lists.get(3).vectors()))
        .toArray();
  }
}
