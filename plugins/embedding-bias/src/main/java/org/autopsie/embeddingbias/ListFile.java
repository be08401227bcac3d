package org.autopsie.embeddingbias;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.autopsie.casefile.CaseStore;
import org.autopsie.casefile.CaseTable;
import org.autopsie.run.Failure;

/// A list of words in a file of its own: a first line with the name `word` among those of its
/// columns, then one word a line.
final class ListFile {
  private ListFile() {}

  /// @throws Failure where the file cannot be read, has no such column, or no word
  static List<String> words(Path file, boolean lowerCase) {
    var words = CaseVectors.words(file.toString(), table(file), "");
    return lowerCase ? words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList() : words;
  }

  /// @throws Failure where the file cannot be read
  static CaseTable table(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new Failure(ListFile.class, "no-list", file);
    }
    return new CaseStore(List.of(), file).table(file);
  }
}
