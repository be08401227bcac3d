package org.autopsie.model;

import static org.autopsie.model.ModelProposal.say;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.autopsie.image.ImageSpec;
import org.autopsie.model.ModelProposal.Alternative;
import org.autopsie.model.ModelProposal.Choice;
import org.autopsie.model.ModelProposal.Question;
import org.autopsie.model.ModelProposal.Said;
import org.autopsie.model.OnnxGraph.Port;
import org.autopsie.run.Sentence;

/// How a model may be fed, judged by what its file asks for.
///
/// @param reads `text`, `row` or `image`
/// @param columns a row's columns; empty for texts, and where nobody knows how many there are
/// @param image what is done to pictures first; empty for texts and rows
/// @param maxTokens where texts are cut; 0 for rows
/// @param obstacle why it cannot be fed
record ProposedInputs(
    String reads,
    List<String> columns,
    Optional<ImageSpec> image,
    int maxTokens,
    List<Choice> choices,
    Optional<Sentence> obstacle) {
  private static final List<String> NAMES =
      List.of("columns", "feature_names", "features", "input_features");
  private static final Pattern LENGTH =
      Pattern.compile("\"truncation\"\\s*:\\s*\\{[^}]*\"max_length\"\\s*:\\s*(\\d{1,6})");
  private static final int USUAL_LENGTH = 512;

  static ProposedInputs of(OnnxGraph graph, Optional<byte[]> tokenizer, Said said) {
    var ports = graph.inputs();
    if (ports.stream().anyMatch(ProposedPictures::isPicture)) {
      var pictures = ProposedPictures.of(ports, said);
      return elsewhere(graph).map(pictures::stopped).orElse(pictures);
    }
    boolean text = !ports.isEmpty() && ports.stream().allMatch(p -> isPiece(p, ports, tokenizer));
    var proposed = text ? text(ports, tokenizer, said) : row(graph, said);
    return Stream.of(elsewhere(graph), words(ports))
        .flatMap(Optional::stream)
        .findFirst()
        .map(proposed::stopped)
        .orElse(proposed);
  }

  private ProposedInputs stopped(Sentence why) {
    return new ProposedInputs(reads, columns, image, maxTokens, List.of(), Optional.of(why));
  }

  /// Whole numbers in the place of word pieces; nameless ones only where a tokenizer came along or
  /// their number is free.
  private static boolean isPiece(Port port, List<Port> ports, Optional<byte[]> tokenizer) {
    boolean many = port.shape().size() == 2 && (port.width() < 0 || tokenizer.isPresent());
    boolean named = !TextEncoder.role(port, List.of(port, port)).isEmpty();
    return !TextEncoder.role(port, ports).isEmpty() && (named || many);
  }

  private static Optional<Sentence> elsewhere(OnnxGraph graph) {
    return graph.elsewhere().isEmpty()
        ? Optional.empty()
        : Optional.of(say("obstacle.elsewhere", String.join(", ", graph.elsewhere())));
  }

  private static Optional<Sentence> words(List<Port> ports) {
    var words = ports.stream().filter(port -> port.type().equals("string")).map(Port::name);
    var names = String.join(", ", words.toList());
    return names.isEmpty() ? Optional.empty() : Optional.of(say("obstacle.words", names));
  }

  private static ProposedInputs text(List<Port> ports, Optional<byte[]> tokenizer, Said said) {
    var names = String.join(", ", ports.stream().map(Port::name).toList());
    var stated = tokenizer.flatMap(ProposedInputs::length);
    var length = String.valueOf(stated.orElse(USUAL_LENGTH));
    var why = stated.isPresent() ? "propose.length.stated" : "propose.length.usual";
    var value = said.or(Question.MAX_TOKENS, length);
    var others =
        Stream.of(length, "128", "256", "512")
            .distinct()
            .filter(other -> !other.equals(value))
            .map(other ->
                new Alternative(other, say("propose.length.other", Integer.parseInt(other))))
            .toList();
    var choices =
        List.of(
            new Choice(Question.READS, "text", say("propose.text", names), List.of()),
            new Choice(Question.MAX_TOKENS, value, say(why, Integer.parseInt(length)), others));
    var fixed = ports.stream().filter(port -> port.width() > 0).findFirst();
    var obstacle =
        fixed
            .map(port -> say("obstacle.fixed-length", port.width()))
            .or(() ->
                tokenizer.isEmpty() ? Optional.of(say("obstacle.tokenizer")) : Optional.empty());
    return new ProposedInputs(
        "text", List.of(), Optional.empty(), Integer.parseInt(value), choices, obstacle);
  }

  /// Where the tokenizer itself says that texts are cut.
  private static Optional<Integer> length(byte[] tokenizer) {
    var head = new String(tokenizer, 0, Math.min(tokenizer.length, 10_000), StandardCharsets.UTF_8);
    return LENGTH.matcher(head).results().map(found -> Integer.valueOf(found.group(1))).findFirst();
  }

  private static ProposedInputs row(OnnxGraph graph, Said said) {
    var ports = graph.inputs();
    boolean numbers =
        !ports.isEmpty()
            && ports.stream()
                .allMatch(port ->
                    (port.floating() || port.type().equals("int64")) && port.shape().size() == 2);
    boolean each = ports.size() > 1 && ports.stream().allMatch(port -> port.width() <= 1);
    if (!numbers || (ports.size() > 1 && !each)) {
      var asked = String.join("; ", ports.stream().map(Port::toString).toList());
      return new ProposedInputs(
          "row",
          List.of(),
          Optional.empty(),
          0,
          List.of(),
          Optional.of(say("obstacle.inputs", asked)));
    }
    return each ? each(ports) : one(graph, said);
  }

  private static ProposedInputs each(List<Port> ports) {
    var names = ports.stream().map(Port::name).toList();
    var reads = new Choice(Question.READS, "row", say("propose.row.each", names.size()), List.of());
    var columns = columns(names, say("propose.columns.given"));
    return new ProposedInputs(
        "row", names, Optional.empty(), 0, List.of(reads, columns), Optional.empty());
  }

  private static ProposedInputs one(OnnxGraph graph, Said said) {
    int width = (int) graph.inputs().getFirst().width();
    var noted = noted(graph, width);
    var names =
        !said.columns().isEmpty()
            ? said.columns()
            : noted.orElseGet(
                () -> IntStream.rangeClosed(1, width).mapToObj(i -> "f" + i).toList());
    var choices = new ArrayList<Choice>();
    choices.add(new Choice(Question.READS, "row", say("propose.row", names.size()), List.of()));
    if (!names.isEmpty()) {
      choices.add(columns(names, named(said, noted.isPresent(), names.size())));
    }
    return new ProposedInputs(
        "row", names, Optional.empty(), 0, choices, misnamed(names.size(), width));
  }

  private static Sentence named(Said said, boolean noted, int count) {
    return !said.columns().isEmpty()
        ? say("propose.columns.yours")
        : noted ? say("propose.columns.given") : say("propose.columns.made", count);
  }

  private static Optional<Sentence> misnamed(int names, int width) {
    if (names == 0) {
      return Optional.of(say("obstacle.columns"));
    }
    return width > 0 && names != width
        ? Optional.of(say("obstacle.columns-other", width, names))
        : Optional.empty();
  }

  private static Choice columns(List<String> names, Sentence why) {
    return new Choice(Question.COLUMNS, String.join(", ", names), why, List.of());
  }

  /// The names that the file's maker wrote into it, where there are as many as columns.
  private static Optional<List<String>> noted(OnnxGraph graph, int width) {
    return NAMES.stream()
        .filter(graph.notes()::containsKey)
        .map(key -> graph.notes().get(key).replaceAll("[\\[\\]\"']", ""))
        .map(list -> Arrays.stream(list.split(",", -1)).map(String::strip).toList())
        .filter(list -> list.size() == width || width < 0)
        .filter(list -> list.stream().distinct().count() == list.size() && !list.contains(""))
        .findFirst();
  }
}
