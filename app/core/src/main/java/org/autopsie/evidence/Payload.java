package org.autopsie.evidence;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeId;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.autopsie.run.Sentence;

/// What a line of evidence holds: numbers, words and hashes, never a picture, a voice or a pasted
/// text (those lie beside the ledger as blobs). The set is closed, so that every panel and every
/// report can show the result of any plugin.
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    property = "type",
    visible = true,
    defaultImpl = Payload.Unknown.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = Payload.Metric.class, name = "metric"),
  @JsonSubTypes.Type(value = Payload.Table.class, name = "table"),
  @JsonSubTypes.Type(value = Attribution.class, name = "attribution"),
  @JsonSubTypes.Type(value = Curve.class, name = "curve"),
  @JsonSubTypes.Type(value = Grid.class, name = "grid"),
  @JsonSubTypes.Type(value = Stability.class, name = "stability"),
  @JsonSubTypes.Type(value = Payload.Outcome.class, name = "outcome"),
  @JsonSubTypes.Type(value = Payload.Note.class, name = "note"),
  @JsonSubTypes.Type(value = Payload.Withdrawal.class, name = "withdrawal")
})
public sealed interface Payload
    permits Payload.Metric,
        Payload.Table,
        Payload.Outcome,
        Payload.Note,
        Payload.Withdrawal,
        Payload.Unknown,
        Attribution,
        Curve,
        Grid,
        Stability {

  /// A number with its 95 % interval.
  ///
  /// @param name the measure's written id, such as `rank-shift`
  /// @param value the estimate, in `unit`; NaN where it could not be computed
  /// @param low lower end of the interval; NaN where there is none
  /// @param high upper end of the interval; NaN where there is none
  /// @param n distinct people, names, CVs or faces behind it (the smallest of the crossed sets)
  /// @param unit the unit's written id, such as `ranks`, `similarity`, `share`, `ratio`
  record Metric(String name, double value, double low, double high, int n, String unit)
      implements Payload {}

  /// A table by columns, each a list of strings or of numbers, all of one length. A number that is
  /// missing is NaN; a null cell becomes one.
  record Table(SequencedMap<String, List<Object>> columns) implements Payload {
    public Table {
      var copy = new LinkedHashMap<String, List<Object>>();
      int rows = columns.isEmpty() ? 0 : columns.firstEntry().getValue().size();
      columns.forEach((name, cells) -> {
        if (cells.size() != rows) {
          throw new IllegalArgumentException(
              "column " + name + " has " + cells.size() + " cells, not " + rows);
        }
        var column = new ArrayList<>(cells);
        column.replaceAll(cell -> cell == null ? Double.NaN : cell);
        copy.put(name, Collections.unmodifiableList(column));
      });
      columns = Collections.unmodifiableSequencedMap(copy);
    }

    /// Number of rows, 0 for a table without columns.
    public int rows() {
      return columns.isEmpty() ? 0 : columns.firstEntry().getValue().size();
    }

    /// The column as numbers.
    public double[] numbers(String name) {
      return column(name).stream().mapToDouble(cell -> ((Number) cell).doubleValue()).toArray();
    }

    /// The column as words.
    public List<String> words(String name) {
      return column(name).stream().map(String::valueOf).toList();
    }

    private List<Object> column(String name) {
      var cells = columns.get(name);
      if (cells == null) {
        throw new IllegalArgumentException("no column " + name + " among " + columns.keySet());
      }
      return cells;
    }
  }

  /// How a step of the protocol ended: `status` is pass, fail, observed or skip; `verdict` is
  /// agrees, differs, inconclusive or empty; `reason` says why, in English, for a machine's log.
  record Outcome(String kind, String status, String verdict, String reason) implements Payload {}

  /// A sentence: one that a person kept, in her own words, or one that the program says in both
  /// languages.
  ///
  /// @param text her words, or the English sentence
  /// @param fr the French sentence; absent for a person's own words
  record Note(String text, Optional<String> fr) implements Payload {
    public Note {
      fr = fr == null ? Optional.empty() : fr;
    }

    /// A person's own words.
    public Note(String text) {
      this(text, Optional.empty());
    }

    /// What the program says, in both languages.
    public static Note of(Sentence sentence) {
      return new Note(sentence.in(Locale.ENGLISH), Optional.of(sentence.in(Locale.FRENCH)));
    }

    /// The sentence in that language where there is one, else as it was kept.
    public String in(Locale locale) {
      return locale.getLanguage().equals("fr") ? fr.orElse(text) : text;
    }
  }

  /// Personal material taken back: the exhibit and the sha256 of the blobs that were deleted.
  record Withdrawal(String exhibit, List<String> blobs) implements Payload {
    public Withdrawal {
      blobs = List.copyOf(blobs);
    }
  }

  /// What a newer program kept, in a form that this one does not know: it is loaded, shown as such
  /// and written again unchanged.
  ///
  /// @param type the form's written id
  /// @param fields everything else, as JSON values
  record Unknown(@JsonTypeId String type, @JsonAnySetter Map<String, Object> fields)
      implements Payload {
    public Unknown {
      type = type == null ? "" : type;
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    @Override
    @JsonAnyGetter
    public Map<String, Object> fields() {
      return fields;
    }
  }
}
