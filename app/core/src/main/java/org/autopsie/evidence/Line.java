package org.autopsie.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// One line of `evidence.jsonl` in its raw bytes, without the newline: `{"line":N,"previous":"<64
/// hex>",…,"hash":"<64 hex>"}`. The hash covers every byte before `,"hash":`, so nothing in the
/// line can differ and nothing needs to be understood to check it.
final class Line {
  private static final Pattern START =
      Pattern.compile("\\{\"line\":([1-9][0-9]{0,17}),\"previous\":\"([0-9a-f]{64})\",");
  private static final Pattern END = Pattern.compile(",\"hash\":\"([0-9a-f]{64})\"}");
  private static final int START_LENGTH = 9 + 18 + 13 + 64 + 2;
  private static final int END_LENGTH = 9 + 64 + 2;
  private static final int EMPTY_END_LENGTH = 9 + 2;

  private final long number;
  private final String previous;
  private final String hash;
  private final byte[] bytes;

  private Line(long number, String previous, String hash, byte[] bytes) {
    this.number = number;
    this.previous = previous;
    this.hash = hash;
    this.bytes = bytes;
  }

  /// The line, empty where the bytes have another form.
  static Optional<Line> parse(byte[] bytes) {
    if (bytes.length < END_LENGTH) {
      return Optional.empty();
    }
    var start = START.matcher(words(bytes, 0, Math.min(bytes.length, START_LENGTH)));
    var end = END.matcher(words(bytes, bytes.length - END_LENGTH, END_LENGTH));
    if (!start.lookingAt() || !end.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new Line(Long.parseLong(start.group(1)), start.group(2), end.group(1), bytes));
  }

  /// Seals evidence whose hash is still empty.
  static Line seal(Evidence evidence) {
    var open = Json.mapper().writeValueAsBytes(evidence);
    var covered = Arrays.copyOf(open, open.length - EMPTY_END_LENGTH);
    var hash = Sha256.of(covered);
    var end = (",\"hash\":\"" + hash + "\"}").getBytes(StandardCharsets.ISO_8859_1);
    var bytes = Arrays.copyOf(covered, covered.length + end.length);
    System.arraycopy(end, 0, bytes, covered.length, end.length);
    return new Line(evidence.line(), evidence.previous(), hash, bytes);
  }

  /// The number that the line bears.
  long number() {
    return number;
  }

  /// The hash that it names as that of the line before.
  String previous() {
    return previous;
  }

  /// The hash that it bears.
  String hash() {
    return hash;
  }

  /// True where the bytes are those that the hash was taken of.
  boolean intact() {
    return Sha256.of(Arrays.copyOf(bytes, bytes.length - END_LENGTH)).equals(hash);
  }

  /// What the line says.
  ///
  /// @throws tools.jackson.core.JacksonException where it does not say what a line of evidence must
  Evidence evidence() {
    return Json.mapper().readValue(bytes, Evidence.class);
  }

  /// The line as it stands in the file, with its newline.
  byte[] terminated() {
    var line = Arrays.copyOf(bytes, bytes.length + 1);
    line[bytes.length] = '\n';
    return line;
  }

  private static String words(byte[] bytes, int from, int length) {
    return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
  }
}
