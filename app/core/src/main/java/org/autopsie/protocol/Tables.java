package org.autopsie.protocol;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Function;
import org.autopsie.casefile.CaseTable;
import org.autopsie.evidence.Json;
import org.autopsie.evidence.Sha256;
import org.autopsie.run.Failure;

/// The tables of a case, as an instrument reads them. Remembers which were read, so that they stand
/// in the provenance. For one thread.
public final class Tables {
  private static final String PREFIX = "data/";

  private final Function<String, CaseTable> read;
  private final Function<String, Optional<Path>> files;
  private final SequencedSet<String> used = new LinkedHashSet<>();

  /// @param read gives the table of that id, or throws a [Failure]
  public Tables(Function<String, CaseTable> read) {
    this(read, id -> Optional.empty());
  }

  /// @param read gives the table of that id, or throws a [Failure]
  /// @param files gives the file of vectors of that id; absent where it is a table
  public Tables(Function<String, CaseTable> read, Function<String, Optional<Path>> files) {
    this.read = read;
    this.files = files;
  }

  /// Of a case without tables.
  public static Tables none() {
    return new Tables(id -> {
      throw new Failure(Tables.class, "no-table", id);
    });
  }

  /// The table of that id.
  ///
  /// @throws Failure where the case has none of that id, or it cannot be read
  public CaseTable table(String id) {
    var table = read.apply(id);
    used.add(input(id, table));
    return table;
  }

  /// The file of vectors of that id; absent where it is a table.
  ///
  /// @throws Failure where the case has none of that id, or it cannot be read
  public Optional<Path> vectors(String id) {
    var file = files.apply(id);
    file.ifPresent(one -> used.add(input(id, one)));
    return file;
  }

  /// Those read so far, each as `data/ID:sha256` of its names and cells; of vectors that of the
  /// file.
  List<String> used() {
    return new ArrayList<>(used);
  }

  /// What stands in the provenance of a table.
  static String input(String id, CaseTable table) {
    var content = Json.write(List.of(table.columns(), table.rows()));
    return PREFIX + id + ":" + Sha256.of(content.getBytes(StandardCharsets.UTF_8));
  }

  /// What stands in the provenance of a file of vectors.
  static String input(String id, Path file) {
    try {
      return PREFIX + id + ":" + Sha256.of(file);
    } catch (IOException unreadable) {
      throw new Failure(Tables.class, "no-file", file, unreadable);
    }
  }

  /// The id of the table that an input of the provenance names; empty where it names an exhibit.
  static String id(String input) {
    return input.startsWith(PREFIX) ? input.substring(PREFIX.length()) : "";
  }
}
