package org.autopsie.casefile;

import static org.autopsie.casefile.Absent.or;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A table or word list of the case; `file` is relative to the case.
///
/// Where `columns` are named, the file holds rows of people and does not come with the case:
/// whoever has it puts it there, no other column of it is read, and no copy of the case takes it
/// along. `column:month` reads the year and month of a date alone. `decision` says in words what
/// the rows decide, where they do.
///
/// A file whose name ends in `.vec`, `.bin` or `.json` is no table: it holds vectors of words.
public record DataFile(
    String id,
    String file,
    Localised title,
    String source,
    String licence,
    Optional<String> sha256,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> columns,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<DecisionWords> decision) {
  private static final List<String> VECTORS = List.of(".vec", ".bin", ".json");

  public DataFile {
    title = or(title);
    source = or(source);
    licence = or(licence);
    sha256 = or(sha256);
    columns = or(columns);
    decision = or(decision);
  }

  /// A table of which every column is read.
  public DataFile(
      String id,
      String file,
      Localised title,
      String source,
      String licence,
      Optional<String> sha256) {
    this(id, file, title, source, licence, sha256, List.of(), Optional.empty());
  }

  /// True where the file holds vectors of words, in the form in which they are published.
  @JsonIgnore
  public boolean isVectors() {
    return VECTORS.stream().anyMatch(file.toLowerCase(Locale.ROOT)::endsWith);
  }

  /// True where the file is not part of the case.
  @JsonIgnore
  public boolean isAdded() {
    return !columns.isEmpty();
  }
}
