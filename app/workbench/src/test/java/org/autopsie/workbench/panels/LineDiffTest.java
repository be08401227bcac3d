package org.autopsie.workbench.panels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.autopsie.workbench.panels.LineDiff.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineDiffTest {

  @ParameterizedTest
  @CsvSource({
    "a/b/c, a/b/c, a b c, 0",
    "a/b/c, a/x/c, a -b +x c, 1",
    "a/b/c, a/c, a -b c, 1",
    "a/c, a/b/c, a +b c, 1",
    "a/b/c/d, x/b/y/d, -a +x b -c +y d, 2",
    "a/b, b/a, -a b +a, 1",
    "a/a/a, a, a -a -a, 2",
    "'', a, - +a, 1",
    "a/b/c/d/e, c, -a -b c -d -e, 4"
  })
  void should_keep_the_longest_common_lines(
      String before, String after, String expected, int count) {
    var diff = LineDiff.of(before.replace('/', '\n'), after.replace('/', '\n'));

    assertEquals(expected, written(diff));
    assertEquals(count, diff.count());
  }

  @Test
  void should_give_both_texts_back() {
    var before = "one\n\ntwo\nthree\n";
    var after = "one\ntwo\n\nfour\nthree";
    var diff = LineDiff.of(before, after);

    assertEquals(before, without(diff, Mark.ADDED));
    assertEquals(after, without(diff, Mark.REMOVED));
  }

  @Test
  void should_not_compare_what_is_too_long_to_compare() {
    var before = "a\n" + "b\n".repeat(5000) + "z";
    var after = "a\n" + "c\nb\n".repeat(5000) + "z";
    var diff = LineDiff.of(before, after);

    assertEquals(before, without(diff, Mark.ADDED));
    assertEquals(after, without(diff, Mark.REMOVED));
    assertEquals("a", diff.lines().getFirst().words());
    assertEquals(Mark.SAME, diff.lines().getLast().mark());
  }

  private static String without(LineDiff diff, Mark mark) {
    return diff.lines().stream()
        .filter(line -> line.mark() != mark)
        .map(LineDiff.Line::words)
        .collect(Collectors.joining("\n"));
  }

  private static String written(LineDiff diff) {
    return diff.lines().stream()
        .map(line ->
            switch (line.mark()) {
              case SAME -> line.words();
              case REMOVED -> "-" + line.words();
              case ADDED -> "+" + line.words();
            })
        .collect(Collectors.joining(" "));
  }
}
