package org.autopsie.workbench.panel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.autopsie.casefile.CaseFile;
import org.autopsie.casefile.Over;
import org.autopsie.casefile.Step;
import org.autopsie.evidence.Payload;
import org.autopsie.protocol.Instrument;
import org.autopsie.protocol.Trial.Piece;
import org.autopsie.run.Parameter;
import org.autopsie.run.Parameters;
import org.autopsie.run.Plugins;

/// What of a case can be tried by hand as a ranking: the first step that compares two lists of
/// words by an instrument that takes one query and one document.
///
/// @param open the case
/// @param instrument the instrument, with the step's parameters
/// @param step the step that the trial grows out of
/// @param queries the exhibits that ask
/// @param documents the exhibits that are ranked
public record Design(
    OpenCase open, Instrument instrument, Step step, List<Piece> queries, List<Piece> documents) {

  public Design {
    queries = List.copyOf(queries);
    documents = List.copyOf(documents);
  }

  /// The design of a case; empty where no step ranks documents or no installed plugin can.
  public static Optional<Design> of(OpenCase open, Plugins plugins) {
    return open.caseFile().protocol().stream()
        .filter(step -> step.reference().isPresent() && step.compared().isPresent())
        .sorted((a, b) -> Boolean.compare(isControl(a), isControl(b)))
        .flatMap(step -> of(step, open, plugins).stream())
        .findFirst();
  }

  private static boolean isControl(Step step) {
    return step.kind().equals("control");
  }

  private static Optional<Design> of(Step step, OpenCase open, Plugins plugins) {
    return plugins.all(Instrument.class).stream()
        .filter(plugin -> plugin.id().equals(step.with()) && takesOneOfEach(plugin))
        .map(plugin -> Parameters.with(plugin, step.set()))
        .map(plugin ->
            new Design(
                open,
                plugin,
                step,
                group(open, plugin, "queries"),
                group(open, plugin, "documents")))
        .filter(design -> !design.queries().isEmpty() && !design.documents().isEmpty())
        .findFirst();
  }

  private static boolean takesOneOfEach(Instrument plugin) {
    var names = Parameters.of(plugin).stream().map(Parameter::name).toList();
    return names.containsAll(List.of("query", "document", "queries", "documents", "match"));
  }

  private static List<Piece> group(OpenCase open, Instrument plugin, String parameter) {
    var name = String.valueOf(Parameters.toMap(plugin).get(parameter));
    return open.model().stream()
        .flatMap(model -> open.piecesFor(model).stream())
        .filter(piece -> piece.group().equals(name))
        .toList();
  }

  /// The change of the step's reference, such as every name of the first list.
  public Change reference() {
    return step.reference().map(open::change).orElseThrow();
  }

  /// The change of the step's compared arm.
  public Change compared() {
    return step.compared().map(open::change).orElseThrow();
  }

  /// What a person finds when the case opens: the first document of the first query's topic,
  /// changed as the step does.
  public Attempt first() {
    var query = queries.getFirst();
    var document =
        documents.stream()
            .filter(piece -> piece.topic().equals(query.topic()))
            .findFirst()
            .orElse(documents.getFirst());
    return new Attempt(document.id(), query.id(), compared());
  }

  /// What it is about: two designs of the same subject are the same investigation.
  public List<Object> subject() {
    return List.of(open.model(), queries, documents, step, instrument);
  }

  /// True where an attempt's document and query are among those of this design.
  boolean knows(Attempt attempt) {
    return documents.stream().anyMatch(piece -> piece.id().equals(attempt.document()))
        && queries.stream().anyMatch(piece -> piece.id().equals(attempt.query()));
  }

  /// The instrument for one document and one query.
  Instrument of(Attempt attempt) {
    SequencedMap<String, Object> values = new LinkedHashMap<>();
    values.put("query", attempt.query());
    values.put("document", attempt.document());
    values.put("match", "all");
    return Parameters.with(instrument, values);
  }

  /// The groups of words that a case's steps run over, each once.
  public static List<Over> lists(CaseFile caseFile) {
    return caseFile.protocol().stream()
        .flatMap(step ->
            java.util.stream.Stream.concat(step.reference().stream(), step.compared().stream()))
        .flatMap(arm -> arm.over().values().stream())
        .distinct()
        .toList();
  }

  /// The lists of pairs that a case's steps name, each once.
  public static List<String> pairs(CaseFile caseFile) {
    return caseFile.protocol().stream()
        .flatMap(step ->
            java.util.stream.Stream.concat(step.reference().stream(), step.compared().stream()))
        .flatMap(arm -> Optional.ofNullable(arm.set().get("list")).stream())
        .map(String::valueOf)
        .distinct()
        .toList();
  }

  /// The rows of the instrument's `slope` table of one arm, in order.
  static List<Slope> slopes(Instrument.Result result, String arm, int n) {
    if (!(result.details().get("slope") instanceof Payload.Table table)) {
      return List.of();
    }
    var arms = table.words("arm");
    return java.util.stream.IntStream.range(0, table.rows())
        .filter(row -> arms.get(row).equals(arm))
        .mapToObj(row ->
            new Slope(
                arm,
                table.numbers("before")[row],
                table.numbers("after")[row],
                table.numbers("low")[row],
                table.numbers("high")[row],
                n))
        .toList();
  }
}
