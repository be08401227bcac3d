package org.autopsie.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 in lower-case hexadecimal: how this project names contents.
public final class Sha256 {
  private static final int BLOCK = 1 << 16;

  private Sha256() {}

  /// The hash of these bytes, 64 characters.
  public static String of(byte[] bytes) {
    return HexFormat.of().formatHex(digest().digest(bytes));
  }

  /// The hash of a file, read in blocks, so that its size does not matter.
  ///
  /// @throws IOException where the file cannot be read
  public static String of(Path file) throws IOException {
    var digest = digest();
    var block = new byte[BLOCK];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(block); read >= 0; read = in.read(block)) {
        digest.update(block, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /// True where the text is 64 lower-case hexadecimal digits.
  public static boolean isHash(String text) {
    return text.length() == 64 && text.chars().allMatch(Sha256::isDigit);
  }

  private static boolean isDigit(int character) {
    return (character >= '0' && character <= '9') || (character >= 'a' && character <= 'f');
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
