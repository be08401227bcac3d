package org.autopsie.embedding;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.autopsie.model.ShippedModel;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;

/// Opens vectors, whatever their kind: word2vec, GloVe and fastText as text or binary, with or
/// without a first line of sizes; fastText’s own model file; JSON; a transformer as ONNX with its
/// tokenizer beside it; the model that comes with the program. The kind is seen from the file’s
/// content, but for JSON and ONNX, which are known by their ending.
public final class VectorFile {
  /// In the place of a file: the vectors inside the model that comes with the program.
  public static final Path SHIPPED = Path.of("default");

  /// The most that JSON may have, in MB of 2²⁰ bytes; text and binary may have any size.
  public static final int JSON_MEGABYTES = 512;

  private static final Pattern SIZES = Pattern.compile("\\s*(\\d{1,9})\\s+(\\d{1,6})\\s*");
  private static final String NUMBER = "-?\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?";
  private static final Pattern LINE =
      Pattern.compile("\\A(?:\\d{1,9} \\d{1,6}\\s*\\n|\\S+(?:[ \\t]" + NUMBER + "){10})");
  private static final Pattern JSON =
      Pattern.compile(
          "\\A\\s*(?:\\[\\s*)?\\{\\s*\"[^\"]*\"\\s*:\\s*(?:\\[\\s*"
              + NUMBER
              + "|\"[^\"]*\"\\s*,\\s*\"vector\")");
  private static final int LOOK = 1 << 12;
  private static final int FASTTEXT = 793_712_314;
  private static final int GZIP = 0x8B1F;
  private static final int ZIP = 0x4B50;

  private VectorFile() {}

  /// What a first line of two numbers says.
  ///
  /// @param words how many
  /// @param dimension numbers of each vector
  /// @param end where the line ends, the sign of its end included
  record Sizes(long words, int dimension, long end) {}

  /// Opens the file; of a large one only where each word lies is held. Takes as long as reading it.
  ///
  /// @throws Failure with the file and the line, or the number of the word, where it cannot be read
  /// @throws java.util.concurrent.CancellationException once cancelled
  public static Vectors open(Path file, Progress progress) {
    var ending = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (file.equals(SHIPPED) && !Files.exists(file)) {
      return ModelVectors.owning(ShippedModel.TITLE, ShippedModel.words());
    }
    if (ending.endsWith(".onnx")) {
      return OnnxVectors.open(file);
    }
    var mapped = Mapped.open(file);
    try {
      requireUnpacked(mapped);
      if (ending.endsWith(".json")) {
        return JsonVectors.read(mapped, progress);
      }
      return open(mapped, progress);
    } catch (RuntimeException | Error failed) {
      mapped.close();
      throw failed;
    }
  }

  /// How the names of files of vectors end; other files may be vectors too.
  public static List<String> endings() {
    return List.of("vec", "txt", "bin", "json");
  }

  /// True where a file is vectors by its name and its beginning: `.vec` and `.bin`, packed or not;
  /// a text whose first line is two sizes, or a word and at least as many numbers as vectors have;
  /// JSON that begins with a word and its numbers. Reads a few thousand bytes.
  public static boolean isLike(Path file) {
    var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (name.matches(".*\\.(vec|bin)(\\.gz|\\.zip)?")) {
      return true;
    }
    try (var in = Files.newInputStream(file)) {
      var begins = new String(in.readNBytes(LOOK), StandardCharsets.UTF_8);
      return name.endsWith(".json") ? JSON.matcher(begins).find() : LINE.matcher(begins).find();
    } catch (IOException unreadable) {
      return false;
    }
  }

  private static Vectors open(Mapped file, Progress progress) {
    if (file.size() > Integer.BYTES && file.bytes().get(Mapped.INT, 0) == FASTTEXT) {
      return new FastTextScan(file, progress).vectors();
    }
    var sizes = sizes(file);
    long from = sizes.map(Sizes::end).orElse(0L);
    if (isText(file, from)) {
      return new TextScan(file, sizes, progress).vectors();
    }
    return new BinaryScan(file, sizes.orElseGet(() -> BinaryScan.guess(file)), progress).vectors();
  }

  private static void requireUnpacked(Mapped file) {
    int first = file.size() < 2 ? 0 : (file.at(0) & 0xFF) | (file.at(1) & 0xFF) << 8;
    if (first == GZIP) {
      throw new Failure(VectorFile.class, "gz", file.name());
    }
    if (first == ZIP) {
      throw new Failure(VectorFile.class, "zip", file.name());
    }
  }

  /// The sizes of a first line of nothing but two numbers.
  private static Optional<Sizes> sizes(Mapped file) {
    long end = file.next('\n', 0, LOOK);
    var line = end < 0 ? "" : file.text(0, (int) end);
    var match = SIZES.matcher(line);
    return match.matches() && end + 1 < file.size()
        ? Optional.of(
            new Sizes(Long.parseLong(match.group(1)), Integer.parseInt(match.group(2)), end + 1))
        : Optional.empty();
  }

  /// True where what begins there is readable: no control signs, and UTF-8.
  private static boolean isText(Mapped file, long from) {
    long newline = file.next('\n', from, from + LOOK);
    long end = newline < 0 ? Math.min(file.size(), from + LOOK) : newline;
    var bytes = file.copy(from, (int) (end - from));
    for (byte one : bytes) {
      if (one >= 0 && one < ' ' && one != '\t' && one != '\r') {
        return false;
      }
    }
    return bytes.length > 0 && (newline < 0 || isUtf8(bytes));
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(java.nio.ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException other) {
      return false;
    }
  }
}
