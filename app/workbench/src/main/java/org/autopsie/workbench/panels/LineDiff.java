package org.autopsie.workbench.panels;

import java.util.ArrayList;
import java.util.List;

/// Which lines of a text were taken out and put in to make another text of it: the longest common
/// lines stay.
///
/// @param lines every line of both texts, in order, those that were taken out before what stands in
///   their place
record LineDiff(List<Line> lines) {
  /// More pairs of lines than this are not compared one with the other: all of them count as
  /// changed, so that a form never waits.
  private static final long MOST_PAIRS = 4_000_000;

  LineDiff {
    lines = List.copyOf(lines);
  }

  /// What became of a line.
  enum Mark {
    SAME,
    REMOVED,
    ADDED
  }

  /// A line without its end.
  record Line(Mark mark, String words) {}

  /// The lines of both texts.
  static LineDiff of(String before, String after) {
    var old = List.of(before.split("\n", -1));
    var now = List.of(after.split("\n", -1));
    int head = common(old, now);
    var oldRest = old.subList(head, old.size());
    var nowRest = now.subList(head, now.size());
    int tail = common(oldRest.reversed(), nowRest.reversed());
    var all = new ArrayList<Line>();
    add(all, Mark.SAME, old.subList(0, head));
    all.addAll(
        middle(
            oldRest.subList(0, oldRest.size() - tail), nowRest.subList(0, nowRest.size() - tail)));
    add(all, Mark.SAME, old.subList(old.size() - tail, old.size()));
    return new LineDiff(all);
  }

  private static int common(List<String> one, List<String> other) {
    int count = 0;
    while (count < Math.min(one.size(), other.size()) && one.get(count).equals(other.get(count))) {
      count++;
    }
    return count;
  }

  private static List<Line> middle(List<String> old, List<String> now) {
    var lines = new ArrayList<Line>();
    if ((long) old.size() * now.size() > MOST_PAIRS) {
      add(lines, Mark.REMOVED, old);
      add(lines, Mark.ADDED, now);
      return lines;
    }
    var longest = longest(old, now);
    int i = 0;
    int j = 0;
    while (i < old.size() || j < now.size()) {
      if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
        lines.add(new Line(Mark.SAME, old.get(i++)));
        j++;
      } else if (i < old.size() && (j == now.size() || longest[i + 1][j] >= longest[i][j + 1])) {
        lines.add(new Line(Mark.REMOVED, old.get(i++)));
      } else {
        lines.add(new Line(Mark.ADDED, now.get(j++)));
      }
    }
    return lines;
  }

  /// How many lines the rests from `i` and `j` on have in common.
  private static int[][] longest(List<String> old, List<String> now) {
    var longest = new int[old.size() + 1][now.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = now.size() - 1; j >= 0; j--) {
        longest[i][j] =
            old.get(i).equals(now.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    return longest;
  }

  private static void add(List<Line> lines, Mark mark, List<String> words) {
    words.forEach(one -> lines.add(new Line(mark, one)));
  }

  /// Those that are not the same in both texts.
  List<Line> changed() {
    return lines.stream().filter(line -> line.mark() != Mark.SAME).toList();
  }

  /// How many lines were changed; one that was taken out and one that was put in count as one.
  int count() {
    long removed = lines.stream().filter(line -> line.mark() == Mark.REMOVED).count();
    long added = lines.stream().filter(line -> line.mark() == Mark.ADDED).count();
    return (int) Math.max(removed, added);
  }
}
