package org.autopsie.embedding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.autopsie.embedding.VectorFile.Sizes;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.autopsie.run.Sentence;
import org.autopsie.run.Words;

/// Vectors as text, one word a line with its numbers after it, parted by spaces or tabs (word2vec,
/// GloVe, fastText). Every line is looked through once, so that one that is broken is named before
/// anything is measured. A word may hold spaces, as some of GloVe do: its numbers are counted from
/// the end of the line.
final class TextScan {
  private static final int REPORT = 1 << 16;
  private static final int LONGEST = 1 << 24;

  private final Mapped file;
  private final Optional<Sizes> sizes;
  private final Progress progress;
  private final Places places;
  private final Twice twice = new Twice();
  private final List<Sentence> notices = new ArrayList<>();
  private int dimension;
  private long line;

  TextScan(Mapped file, Optional<Sizes> sizes, Progress progress) {
    this.file = file;
    this.sizes = sizes;
    this.progress = progress;
    this.places = new Places(file);
  }

  Vectors vectors() {
    long from = sizes.map(Sizes::end).orElse(0L);
    line = sizes.isPresent() ? 1 : 0;
    dimension = sizes.map(Sizes::dimension).orElse(0);
    while (from < file.size()) {
      long newline = file.next('\n', from, Math.min(file.size(), from + LONGEST));
      line++;
      if (newline < 0 && from + LONGEST < file.size()) {
        throw new Failure(VectorFile.class, "long-line", file.name(), line, LONGEST >> 20);
      }
      long end = newline < 0 ? file.size() : newline;
      if (line % REPORT == 0) {
        progress.check();
        progress.report(from, file.size(), file.name());
      }
      read(from, end);
      from = end + 1;
    }
    finish();
    return new MappedVectors(file, places, dimension, this::vector, notices);
  }

  private void read(long from, long lineEnd) {
    long end = lineEnd;
    while (end > from && isGap(file.at(end - 1))) {
      end--;
    }
    if (end == from) {
      return;
    }
    if (dimension == 0) {
      dimension = fields(from, end).length - 1;
    }
    long word = NumberFields.before(file, from, end, dimension);
    if (word <= from || isWide(from, word)) {
      throw broken(from, end);
    }
    if (!places.add(from, Math.toIntExact(word - from))) {
      twice.add(file.text(from, (int) (word - from)), line);
    }
  }

  /// A word of several parts whose further parts are all numbers is a vector that is too long.
  private boolean isWide(long from, long end) {
    if (file.next(' ', from, end) < 0 && file.next('\t', from, end) < 0) {
      return false;
    }
    var parts = fields(from, end);
    for (int i = 1; i < parts.length; i++) {
      if (!isNumber(parts[i])) {
        return false;
      }
    }
    return parts.length > 1;
  }

  private Failure broken(long from, long end) {
    var fields = fields(from, end);
    if (fields.length == 1) {
      return new Failure(VectorFile.class, "no-numbers", file.name(), line, shown(fields[0]));
    }
    for (int i = Math.max(1, fields.length - dimension); i < fields.length; i++) {
      if (!isNumber(fields[i])) {
        return new Failure(VectorFile.class, "not-a-number", file.name(), line, shown(fields[i]));
      }
    }
    return new Failure(VectorFile.class, "width", file.name(), line, fields.length - 1, dimension);
  }

  private static String shown(String field) {
    var brief = field.length() <= 40 ? field : field.substring(0, 40) + "…";
    return brief.replaceAll("\\p{Cntrl}", "·");
  }

  private static boolean isNumber(String field) {
    try {
      return Double.isFinite(Double.parseDouble(field));
    } catch (NumberFormatException other) {
      return false;
    }
  }

  private String[] fields(long from, long end) {
    long most = Math.min(end - from, LONGEST);
    return file.text(from, (int) most).strip().split("[ \t]+", -1);
  }

  static boolean isGap(byte one) {
    return one == ' ' || one == '\t' || one == '\r';
  }

  private void finish() {
    long found = places.count() + twice.count();
    if (places.count() == 0) {
      throw new Failure(VectorFile.class, "no-vectors", file.name());
    }
    sizes
        .filter(said -> said.words() > found)
        .ifPresent(said -> {
          throw new Failure(VectorFile.class, "text-ends", file.name(), said.words(), found, line);
        });
    notices.addAll(twice.notices(file.name()));
    sizes
        .filter(said -> said.words() < found)
        .ifPresent(said ->
            notices.add(locale ->
                Words.of(TextScan.class)
                    .say(locale, "more-words", file.name(), said.words(), found)));
  }

  private double[] vector(int place) {
    long from = places.start(place) + places.length(place);
    long newline = file.next('\n', from, file.size());
    long end = newline < 0 ? file.size() : newline;
    var fields = fields(from, end);
    var vector = new double[dimension];
    for (int i = 0; i < dimension; i++) {
      vector[i] = number(fields[i], place);
    }
    return vector;
  }

  private double number(String field, int place) {
    try {
      return Double.parseDouble(field);
    } catch (NumberFormatException broken) {
      throw new Failure(
          VectorFile.class, "not-finite", file.name(), places.word(place), shown(field), broken);
    }
  }
}
