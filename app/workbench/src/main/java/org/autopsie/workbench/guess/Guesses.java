package org.autopsie.workbench.guess;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import org.autopsie.casefile.Ask;

/// What a room guessed on one question. Immutable: every change is a new value.
public sealed interface Guesses {

  /// How many answers were given.
  int total();

  /// With the last answer taken back: of votes, one of the chosen answer's.
  Guesses less();

  /// Votes by answer, and the answer that + and − count.
  ///
  /// @param counts votes of each answer, in the case's order
  /// @param chosen index of the chosen answer, from 0
  record Votes(List<Integer> counts, int chosen) implements Guesses {
    private static final int MOST = 999;

    public Votes {
      counts = List.copyOf(counts);
    }

    @Override
    public int total() {
      return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /// With another answer chosen; unchanged where there is none at that index.
    public Votes choose(int index) {
      return index >= 0 && index < counts.size() ? new Votes(counts, index) : this;
    }

    /// With one more vote for the chosen answer, up to 999.
    public Votes more() {
      return with(Math.min(MOST, counts.get(chosen) + 1));
    }

    @Override
    public Votes less() {
      return with(Math.max(0, counts.get(chosen) - 1));
    }

    private Votes with(int votes) {
      var changed = new ArrayList<>(counts);
      changed.set(chosen, votes);
      return new Votes(changed, chosen);
    }
  }

  /// Numbers as they were typed, in their order.
  record Numbers(List<Double> values) implements Guesses {
    public Numbers {
      values = List.copyOf(values);
    }

    @Override
    public int total() {
      return values.size();
    }

    /// With one more number.
    public Numbers plus(double value) {
      return new Numbers(added(values, value));
    }

    @Override
    public Numbers less() {
      return new Numbers(shortened(values));
    }
  }

  /// Answers in words as they were typed, in their order.
  record Sayings(List<String> all) implements Guesses {
    public Sayings {
      all = List.copyOf(all);
    }

    @Override
    public int total() {
      return all.size();
    }

    /// With one more answer; spaces around and between its words are evened.
    public Sayings plus(String words) {
      return new Sayings(added(all, words.strip().replaceAll("\\s+", " ")));
    }

    @Override
    public Sayings less() {
      return new Sayings(shortened(all));
    }

    /// Each answer once, as it was first typed, with how often it was given; capitals do not count.
    public SequencedMap<String, Integer> counted() {
      var first = new LinkedHashMap<String, String>();
      var counts = new LinkedHashMap<String, Integer>();
      for (var words : all) {
        var shown = first.computeIfAbsent(words.toLowerCase(Locale.ROOT), same -> words);
        counts.merge(shown, 1, Integer::sum);
      }
      return Collections.unmodifiableSequencedMap(counts);
    }
  }

  /// No answers yet to that question: votes where it gives answers to choose from, numbers where it
  /// wants one, else words.
  static Guesses none(Ask ask) {
    if (ask.answer().equals("choice") && !ask.choices().isEmpty()) {
      return new Votes(Collections.nCopies(ask.choices().size(), 0), 0);
    }
    return ask.answer().equals("number") ? new Numbers(List.of()) : new Sayings(List.of());
  }

  private static <T> List<T> added(List<T> list, T last) {
    var longer = new ArrayList<>(list);
    longer.add(last);
    return longer;
  }

  private static <T> List<T> shortened(List<T> list) {
    return list.isEmpty() ? list : list.subList(0, list.size() - 1);
  }
}
