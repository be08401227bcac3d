package org.autopsie.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a ledger comes to: the number of its lines and the hash of the last. Whoever was given a
/// head can tell later whether anything was changed or removed since.
///
/// @param count lines, 0 for an empty ledger
/// @param hash hash of the last line, 64 zeros for an empty ledger
public record Head(long count, String hash) {

  /// The head of a ledger that has no line yet.
  public static final Head EMPTY = new Head(0, "0".repeat(64));

  private static final Pattern FORM =
      Pattern.compile("\\{\"count\":(0|[1-9][0-9]{0,17}),\"hash\":\"([0-9a-f]{64})\"}\n");

  /// The bytes of `evidence.head`, the only form that is read back.
  byte[] bytes() {
    var text = "{\"count\":" + count + ",\"hash\":\"" + hash + "\"}\n";
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /// The head that these bytes hold, empty where they differ from the form in any byte.
  static Optional<Head> parse(byte[] bytes) {
    var matcher = FORM.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
    return matcher.matches()
        ? Optional.of(new Head(Long.parseLong(matcher.group(1)), matcher.group(2)))
        : Optional.empty();
  }
}
