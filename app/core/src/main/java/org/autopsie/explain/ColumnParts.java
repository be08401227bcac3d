package org.autopsie.explain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.autopsie.evidence.Part;
import org.autopsie.evidence.Sha256;
import org.autopsie.model.Input;
import org.autopsie.perturb.Probes;
import org.autopsie.run.Failure;
import org.autopsie.run.Sentence;

/// The columns of a row. A column is taken away by the values that background rows have there: one
/// input for each background row, their answers averaged, so that "not knowing the age" means "the
/// ages of these others". Columns are filled in together from one background row at a time, which
/// keeps what hangs together in the background but may still make rows that nobody has.
public final class ColumnParts implements Parts {
  private final List<String> columns;
  private final List<Part> parts;
  private final double[] row;
  private final double[] background;
  private final int versions;

  private ColumnParts(List<String> columns, Input.Row row, List<Input.Row> background) {
    this.columns = List.copyOf(columns);
    this.parts = columns.stream().<Part>map(Part.Column::new).toList();
    this.row = new double[columns.size()];
    this.versions = background.size();
    this.background = new double[versions * columns.size()];
    write(row, this.row, 0);
    for (int i = 0; i < versions; i++) {
      write(background.get(i), this.background, i * columns.size());
    }
  }

  /// The columns that the model reads of the question's row.
  ///
  /// @param most how many background rows are used at most; of more, so many are taken evenly
  ///   spaced in their order
  /// @throws Failure where there is no background row, or one lacks a column
  public static ColumnParts of(Question question, int most) {
    var rows =
        question.background().stream()
            .filter(Input.Row.class::isInstance)
            .map(Input.Row.class::cast)
            .toList();
    if (rows.isEmpty()) {
      throw new Failure(Parts.class, "no-background");
    }
    var row = (Input.Row) question.input();
    var declared = question.predictor().spec().columns();
    var columns = declared.isEmpty() ? List.copyOf(row.values().keySet()) : declared;
    int used = Math.min(Math.max(1, most), rows.size());
    var spaced =
        IntStream.range(0, used)
            .mapToObj(i -> rows.get((int) ((long) i * rows.size() / used)))
            .toList();
    return new ColumnParts(columns, row, spaced);
  }

  private void write(Input.Row from, double[] to, int at) {
    for (int i = 0; i < columns.size(); i++) {
      var value = from.values().get(columns.get(i));
      if (value == null) {
        throw new Failure(Parts.class, "column-lacks", columns.get(i));
      }
      to[at + i] = value;
    }
  }

  @Override
  public List<Part> list() {
    return parts;
  }

  @Override
  public Sentence named(int part) {
    return locale -> columns.get(part);
  }

  @Override
  public int versions() {
    return versions;
  }

  @Override
  public Input.Row keeping(boolean[] kept, int version) {
    var values = new LinkedHashMap<String, Double>();
    for (int i = 0; i < kept.length; i++) {
      values.put(columns.get(i), kept[i] ? row[i] : background[version * kept.length + i]);
    }
    return new Input.Row(values);
  }

  @Override
  public String key() {
    var names = String.join("\n", columns).getBytes(StandardCharsets.UTF_8);
    var buffer =
        ByteBuffer.allocate(names.length + (row.length + background.length) * Double.BYTES);
    buffer.put(names);
    buffer.asDoubleBuffer().put(row).put(background);
    return "columns " + Sha256.of(buffer.array());
  }

  /// Rows without an object each.
  @Override
  public Probes probes(Coalitions coalitions) {
    return new Filled(coalitions, key() + ' ' + coalitions.sha256());
  }

  private final class Filled implements Probes.Rows {
    private final Coalitions coalitions;
    private final String key;

    Filled(Coalitions coalitions, String key) {
      this.coalitions = coalitions;
      this.key = key;
    }

    @Override
    public long count() {
      return (long) coalitions.count() * versions;
    }

    @Override
    public String key() {
      return key;
    }

    @Override
    public List<String> columns() {
      return columns;
    }

    @Override
    public void fill(long index, double[] to, int offset) {
      int choice = (int) (index / versions);
      int from = (int) (index % versions) * row.length;
      for (int i = 0; i < row.length; i++) {
        to[offset + i] = coalitions.keeps(choice, i) ? row[i] : background[from + i];
      }
    }
  }
}
