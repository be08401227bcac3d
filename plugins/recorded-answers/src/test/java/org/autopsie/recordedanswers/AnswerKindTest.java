package org.autopsie.recordedanswers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.autopsie.answers.AnswerKind;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerKindTest {
  @TempDir Path folder;

  private List<List<String>> read(AnswerKind kind, String text) throws IOException {
    return kind.read(Files.writeString(folder.resolve("t.tsv"), text), Progress.SILENT);
  }

  private String refused(AnswerKind kind, String text) {
    return assertThrows(Failure.class, () -> read(kind, text)).getMessage();
  }

  @Test
  void should_put_pasted_columns_in_their_order() throws IOException {
    var row = read(AnswerKind.ANSWERS, "system\tanswer\tprompt\ns\ta\tp\n").getFirst();
    assertEquals(AnswerKind.ANSWERS.columns().size(), row.size());
    assertEquals(List.of("p", "a", "s", ""), row.subList(0, 4));

    var reading =
        read(AnswerKind.READINGS, "speaker\tgroup\thypothesis\treference\n1\tg\t\thello\n")
            .getFirst();
    assertEquals(List.of("hello", "", "g", "1", ""), reading.subList(0, 5));
  }

  @Test
  void should_name_what_a_table_lacks_or_says_wrongly() {
    assertTrue(refused(AnswerKind.ANSWERS, "prompt\tsystem\np\ts\n").contains("“answer”"));
    var head = "reference\thypothesis\tgroup\tspeaker\tlanguage\tdate\n";
    assertTrue(refused(AnswerKind.READINGS, head + "a\ta\tg\t\ten\t\n").contains("“speaker”"));
    assertTrue(refused(AnswerKind.READINGS, head + "a\ta\tg\t1\tde\t\n").contains("“de”"));
    assertTrue(refused(AnswerKind.READINGS, head + "a\ta\tg\t1\ten\tnow\n").contains("line 2"));
  }
}
