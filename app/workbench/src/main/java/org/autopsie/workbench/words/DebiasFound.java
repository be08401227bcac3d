package org.autopsie.workbench.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.autopsie.embedding.Clusters;
import org.autopsie.embedding.HardDebias;
import org.autopsie.embedding.Vectors;
import org.autopsie.embedding.Weat;
import org.autopsie.embedding.WordList;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.autopsie.run.Sentence;

/// What words are before an axis is taken out of them, and after.
///
/// @param asked the axis, the lists, the words that are left as they are
/// @param places where the words of the list lie, before and after
/// @param test the effect of the association test; absent where there is none
/// @param clusters whether the words still lie together; absent where there are too few
/// @param refused why there is no test or no clusters, where there is none
/// @param lost words of the list without a vector
record DebiasFound(
    DebiasAsked asked,
    SequencedMap<String, Change> places,
    Optional<Test> test,
    Optional<Grouped> clusters,
    List<Sentence> refused,
    List<WordList.Lost> lost) {

  /// Words that lean are sought among so many first ones; files are often in the order of how
  /// frequent words are.
  static final int AMONG = 50_000;

  private static final int APART = 1 << 12;

  /// A number before and after.
  record Change(double before, double after) {}

  /// An association test.
  ///
  /// @param effect d
  /// @param sizes of the four lists, lost words apart
  /// @param left so many of these words are left as they are, for they name a pole
  /// @param notices what must be said of the lists
  record Test(Change effect, List<Integer> sizes, int left, List<Sentence> notices) {}

  /// Words that lean most, parted into two clusters without the axis.
  ///
  /// @param share of words whose cluster is that of their side
  /// @param most so many words of either side
  /// @param words these words, where they were sought among the first words of the vectors alone
  record Grouped(Change share, int most, List<String> words) {}

  /// A word, and where it lies.
  private record Leaning(String word, double place) {}

  /// Takes the axis out.
  ///
  /// @throws Failure where a list holds a word that no number can be made of
  static DebiasFound of(DebiasAsked asked, Axis axis, long seed, Progress progress) {
    var direction = axis.axis().direction(axis.differences());
    var out = new HardDebias(direction);
    var list = WordList.of(axis.vectors(), axis.vectors().name(), asked.axis().words().words());
    var refused = new ArrayList<Sentence>();
    var test =
        asked.test().flatMap(one -> tried(() -> test(asked, one, axis.vectors(), out), refused));
    progress.check();
    var clusters = tried(() -> clusters(asked, axis, out, seed, progress), refused);
    return new DebiasFound(
        asked, places(list, direction, out), test, clusters, refused, list.lost());
  }

  private static <T> Optional<T> tried(
      java.util.function.Supplier<T> work, List<Sentence> refused) {
    try {
      return Optional.of(work.get());
    } catch (Failure why) {
      refused.add(why);
      return Optional.empty();
    }
  }

  private static SequencedMap<String, Change> places(
      WordList list, double[] direction, HardDebias out) {
    var places = new LinkedHashMap<String, Change>();
    for (int i = 0; i < list.words().size(); i++) {
      var vector = list.vectors().get(i);
      double after = Axis.dot(out.neutralised(vector), direction);
      if (Double.isFinite(after)) {
        places.put(list.words().get(i), new Change(Axis.dot(vector, direction), after));
      }
    }
    return places;
  }

  private static Test test(DebiasAsked asked, WeatAsked test, Vectors vectors, HardDebias out) {
    var lists =
        test.lists().stream()
            .map(one -> WordList.of(vectors, one.group().replace('_', ' '), one.words()).required())
            .toList();
    double before = effect(lists, vector -> vector, asked::isLeft);
    double after = effect(lists, out::neutralised, asked::isLeft);
    var sizes = lists.stream().map(one -> one.words().size()).toList();
    long left = lists.stream().flatMap(one -> one.words().stream()).filter(asked::isLeft).count();
    var notices = lists.stream().flatMap(one -> one.notices().stream()).toList();
    return new Test(new Change(before, after), sizes, (int) left, notices);
  }

  private static double effect(
      List<WordList> lists, UnaryOperator<double[]> change, Predicate<String> left) {
    var read = lists.stream().map(one -> vectors(one, change, left)).toList();
    var leaning =
        IntStream.range(0, 2)
            .mapToObj(i ->
                read.get(i).stream()
                    .mapToDouble(word -> Weat.association(word, read.get(2), read.get(3)))
                    .toArray())
            .toList();
    return new Weat(leaning.getFirst(), leaning.getLast()).effectSize();
  }

  private static List<double[]> vectors(
      WordList list, UnaryOperator<double[]> change, Predicate<String> left) {
    return IntStream.range(0, list.words().size())
        .mapToObj(i ->
            left.test(list.words().get(i))
                ? list.vectors().get(i)
                : change.apply(list.vectors().get(i)))
        .toList();
  }

  private static Grouped clusters(
      DebiasAsked asked, Axis axis, HardDebias out, long seed, Progress progress) {
    var leaning = leaning(asked, axis.vectors(), out.direction(), progress);
    int most = Math.min(asked.most(), leaning.size() / 2);
    if (most < 2) {
      throw new Failure(DebiasFound.class, "debias.too-few", leaning.size());
    }
    var chosen =
        Stream.concat(
                leaning.subList(0, most).stream(),
                leaning.subList(leaning.size() - most, leaning.size()).stream())
            .map(Leaning::word)
            .toList();
    var before = WordList.of(axis.vectors(), axis.vectors().name(), chosen).vectors();
    var after = before.stream().map(out::neutralised).toList();
    boolean all = axis.vectors().size() <= AMONG;
    return new Grouped(
        new Change(share(before, seed, progress), share(after, seed, progress)),
        most,
        all ? List.of() : chosen);
  }

  /// Every word of small letters that names no pole, from one end of the axis to the other.
  private static List<Leaning> leaning(
      DebiasAsked asked, Vectors vectors, double[] direction, Progress progress) {
    var left = new HashSet<>(asked.specific());
    left.addAll(asked.axis().pairs().from());
    left.addAll(asked.axis().pairs().to());
    var found = new ArrayList<Leaning>();
    for (int place = 0; place < Math.min(AMONG, vectors.size()); place++) {
      if (place % APART == 0) {
        progress.check();
      }
      var word = vectors.word(place);
      if (word.matches("\\p{Ll}{3,}") && !left.contains(word)) {
        var vector = vectors.vector(place);
        double length = Math.sqrt(Axis.dot(vector, vector));
        if (length > 0) {
          found.add(new Leaning(word, Axis.dot(vector, direction) / length));
        }
      }
    }
    found.sort(Comparator.comparingDouble(Leaning::place));
    return found;
  }

  private static double share(List<double[]> vectors, long seed, Progress progress) {
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    var clusters = Clusters.two(vectors, random, progress);
    var sides =
        IntStream.range(0, clusters.length).map(i -> i < clusters.length / 2 ? 0 : 1).toArray();
    return Clusters.accuracy(clusters, sides);
  }

  /// The mean distance from the middle.
  Change distance() {
    return new Change(
        places.values().stream().mapToDouble(one -> Math.abs(one.before())).average().orElse(0),
        places.values().stream().mapToDouble(one -> Math.abs(one.after())).average().orElse(0));
  }
}
