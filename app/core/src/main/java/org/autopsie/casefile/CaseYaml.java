package org.autopsie.casefile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

/// Reads `case.yaml`: the text to a tree that knows its lines, the tree against the JSON Schema and
/// the rules that go beyond it, then into a [CaseFile]. Everything that is wrong is found in one
/// go.
public final class CaseYaml {
  /// The file's name in every case folder.
  public static final String NAME = "case.yaml";

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .addModule(new SimpleModule().addDeserializer(Localised.class, new LocalisedReader()))
          .build();

  private CaseYaml() {}

  /// What was found in a text: the case where nothing is wrong with it, what is wrong, and what
  /// should be looked at. Problems and warnings are in the order of the lines.
  public record Reading(
      Optional<CaseFile> caseFile, List<CaseProblem> problems, List<CaseProblem> warnings) {
    public Reading {
      problems = List.copyOf(problems);
      warnings = List.copyOf(warnings);
    }
  }

  /// The case of a folder, or of a file named in it.
  ///
  /// @throws org.autopsie.run.Failure where it cannot be read: the first problem, and how many more
  public static LoadedCase read(Path place) {
    var file = Files.isDirectory(place) ? place.resolve(NAME) : place;
    var text = TextFile.read(file, file.toString());
    var reading = check(file.toString(), text);
    var folder = file.toAbsolutePath().normalize().getParent();
    return reading
        .caseFile()
        .map(found -> new LoadedCase(folder, found, text, reading.warnings()))
        .orElseThrow(() -> Problems.failure(reading.problems()));
  }

  /// Reads a text, without throwing; `file` is the name that the messages use.
  public static Reading check(String file, String text) {
    var problems = new Problems(file);
    var warnings = new Problems(file);
    var found = YamlTree.of(text, problems).flatMap(tree -> check(tree, problems, warnings));
    return new Reading(
        problems.any() ? Optional.empty() : found, problems.sorted(), warnings.sorted());
  }

  private static Optional<CaseFile> check(YamlTree tree, Problems problems, Problems warnings) {
    var version = tree.json().path("autopsie");
    if (version.isIntegralNumber()
        && version.bigIntegerValue().bitLength() < 1000
        && version.bigIntegerValue().compareTo(java.math.BigInteger.valueOf(CaseFile.VERSION))
            > 0) {
      problems.add(tree.line("/autopsie"), "version", version.asString(), CaseFile.VERSION);
      return Optional.empty();
    }
    CaseSchema.check(tree, problems);
    CaseRules.check(tree, problems, warnings);
    StatedScores.check(tree, problems);
    return problems.any() ? Optional.empty() : bind(tree, problems);
  }

  private static Optional<CaseFile> bind(YamlTree tree, Problems problems) {
    try {
      return Optional.of(MAPPER.treeToValue(inBothLanguages(tree.json()), CaseFile.class));
    } catch (DatabindException wrong) {
      var pointer = pointerOf(wrong);
      var where = Pointer.readable(tree.json(), pointer);
      problems.add(tree.line(pointer), "invalid", where, wrong.getOriginalMessage());
      return Optional.empty();
    }
  }

  /// `lacking` of a model as a table by language, where it was given once.
  private static JsonNode inBothLanguages(JsonNode json) {
    var copy = json.deepCopy();
    for (var model : copy.path("models")) {
      if (model instanceof ObjectNode object && object.has("lacking")) {
        var words = words(object.get("lacking"));
        object.putObject("lacking").put("fr", words.fr()).put("en", words.en());
      }
    }
    return copy;
  }

  private static String pointerOf(JacksonException wrong) {
    var pointer = "";
    for (var step : wrong.getPath()) {
      pointer =
          step.getPropertyName() == null
              ? Pointer.child(pointer, step.getIndex())
              : Pointer.child(pointer, step.getPropertyName());
    }
    return pointer;
  }

  /// Words given once, or as `{fr, en}`.
  private static final class LocalisedReader
      extends tools.jackson.databind.deser.std.StdDeserializer<Localised> {
    LocalisedReader() {
      super(Localised.class);
    }

    @Override
    public Localised deserialize(
        tools.jackson.core.JsonParser parser,
        tools.jackson.databind.DeserializationContext context) {
      return words(context.readTree(parser));
    }
  }

  /// Words given once, or as `{fr, en}`.
  static Localised words(JsonNode node) {
    return node.isObject()
        ? new Localised(node.path("fr").asString(null), node.path("en").asString(null))
        : new Localised(node.asString(""), null);
  }
}
