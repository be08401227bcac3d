package org.autopsie.answers;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.autopsie.run.Failure;

/// What a system that cannot be run here was asked, and what it said: enough that someone else can
/// ask again and see whether it still says so.
///
/// @param prompt what was asked, to the letter
/// @param answer what came back, to the letter
/// @param system its name
/// @param version as the system shows it; empty where it shows none
/// @param access `web` or `api`; empty where that was not written down
/// @param account such as `signed out`, `free account`; empty where that was not written down
/// @param date the day, as `2026-11-22`; empty where that was not written down
/// @param attempt k of N; 0 where that was not written down
/// @param attempts N; 0 where that was not written down
/// @param capture the SHA-256 of the picture or page that shows it; empty where there is none
/// @param language of the answer, `fr`, `es`, `it`, `de`; empty where no gender is read
/// @param word the occupation that was to be translated; empty where no gender is read
/// @param referents the people a pronoun may mean, parted by `|`; empty where no pronoun is asked
/// @param expected what the sentence itself makes the right reading; empty where nothing does
/// @param group within which answers are counted; empty: by system
public record RecordedAnswer(
    String prompt,
    String answer,
    String system,
    String version,
    String access,
    String account,
    String date,
    int attempt,
    int attempts,
    String capture,
    String language,
    String word,
    String referents,
    String expected,
    String group) {
  /// The columns of a table of answers, in the order of the fields.
  public static final List<String> COLUMNS =
      List.of(
          "prompt",
          "answer",
          "system",
          "version",
          "access",
          "account",
          "date",
          "attempt",
          "attempts",
          "capture",
          "language",
          "word",
          "referents",
          "expected",
          "group");

  /// Those that every table has.
  public static final List<String> REQUIRED = List.of("prompt", "answer", "system");

  /// Those that say where an answer comes from; a table that lacks one is told so.
  public static final List<String> ORIGIN =
      List.of("version", "access", "account", "date", "attempt", "attempts", "capture");

  /// An answer from the cells of a row.
  ///
  /// @param cell gives the cell of a column; empty where the table has no such column
  /// @param table how a message calls the table
  /// @param line of the row
  /// @throws Failure naming table, line and cell where one does not fit
  public static RecordedAnswer of(UnaryOperator<String> cell, Object table, long line) {
    for (var column : List.of("prompt", "system")) {
      if (cell.apply(column).isBlank()) {
        throw new Failure(RecordedAnswer.class, "answer-missing", table, line, column);
      }
    }
    return new RecordedAnswer(
        cell.apply("prompt"),
        cell.apply("answer"),
        cell.apply("system").strip(),
        cell.apply("version").strip(),
        access(cell.apply("access"), table, line),
        cell.apply("account").strip(),
        date(cell.apply("date").strip(), table, line),
        attempt(cell, "attempt", table, line),
        attempt(cell, "attempts", table, line),
        capture(cell.apply("capture"), table, line),
        cell.apply("language").strip(),
        cell.apply("word").strip(),
        cell.apply("referents").strip(),
        cell.apply("expected").strip(),
        cell.apply("group").strip());
  }

  private static String access(String cell, Object table, long line) {
    var access = cell.strip().toLowerCase(Locale.ROOT);
    if (!List.of("", "web", "api").contains(access)) {
      throw new Failure(RecordedAnswer.class, "answer-access", table, line, cell);
    }
    return access;
  }

  private static String date(String cell, Object table, long line) {
    try {
      return cell.isEmpty() ? "" : LocalDate.parse(cell).toString();
    } catch (DateTimeParseException other) {
      throw new Failure(RecordedAnswer.class, "answer-date", table, line, cell, other);
    }
  }

  private static int attempt(UnaryOperator<String> cell, String column, Object table, long line) {
    var written = cell.apply(column).strip();
    var k = cell.apply("attempt").strip();
    var n = cell.apply("attempts").strip();
    boolean whole = List.of(k, n).stream().allMatch(one -> one.matches("|[1-9]\\d{0,5}"));
    boolean ordered =
        whole && (k.isEmpty() || n.isEmpty() || Integer.parseInt(k) <= Integer.parseInt(n));
    if (!ordered) {
      throw new Failure(RecordedAnswer.class, "answer-attempt", table, line, k, n);
    }
    return written.isEmpty() ? 0 : Integer.parseInt(written);
  }

  private static String capture(String cell, Object table, long line) {
    var sha = cell.strip().toLowerCase(Locale.ROOT);
    if (!sha.matches("|[0-9a-f]{64}")) {
      throw new Failure(RecordedAnswer.class, "answer-sha", table, line, cell.strip());
    }
    return sha;
  }

  /// The cells in the order of [#COLUMNS].
  public List<String> cells() {
    return List.of(
        prompt,
        answer,
        system,
        version,
        access,
        account,
        date,
        number(attempt),
        number(attempts),
        capture,
        language,
        word,
        referents,
        expected,
        group);
  }

  private static String number(int count) {
    return count == 0 ? "" : String.valueOf(count);
  }

  /// Within what it is counted: its group, else its system.
  public String counted() {
    return group.isEmpty() ? system : group;
  }
}
