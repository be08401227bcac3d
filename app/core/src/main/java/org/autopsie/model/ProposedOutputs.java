package org.autopsie.model;

import static org.autopsie.model.ModelProposal.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.autopsie.model.ModelProposal.Alternative;
import org.autopsie.model.ModelProposal.Choice;
import org.autopsie.model.ModelProposal.Question;
import org.autopsie.model.ModelProposal.Said;
import org.autopsie.model.OnnxGraph.Port;
import org.autopsie.run.Sentence;

/// How a model's answers may be read, judged by what its file gives and by a first answer.
///
/// @param output which output; absent: the first one of numbers
/// @param pooling `mean`, `cls`, `given` or `none`
/// @param softmax scores are turned into shares
/// @param labels names of the scores; empty for vectors, and where their number is not known yet
/// @param obstacle why they cannot be read
record ProposedOutputs(
    Optional<String> output,
    String pooling,
    boolean softmax,
    List<String> labels,
    List<Choice> choices,
    Optional<Sentence> obstacle) {
  /// More numbers than anybody would name.
  private static final int VECTOR = 100;

  /// Fewer numbers a piece of a word than any vector has.
  private static final int LABELS = 32;

  /// More numbers a piece of a word than any vector has: one for each word of a language.
  private static final int VOCABULARY = 5_000;

  static ProposedOutputs of(OnnxGraph graph, String reads, Said said) {
    var floats = graph.outputs().stream().filter(Port::floating).toList();
    if (floats.isEmpty()) {
      var given = String.join("; ", graph.outputs().stream().map(Port::toString).toList());
      return stopped(say("obstacle.outputs", given));
    }
    var port =
        floats.stream()
            .filter(one -> one.name().equals(said.values().get(Question.OUTPUT)))
            .findFirst()
            .orElse(floats.getFirst());
    var choices = new ArrayList<Choice>();
    if (floats.size() > 1) {
      choices.add(output(port, floats));
    }
    return switch (port.shape().size()) {
      case 0, 1, 2 -> whole(port, choices, said);
      case 3 -> reads.equals("text") ? pieces(port, choices, said) : stopped(unread(port));
      default -> stopped(unread(port));
    };
  }

  private static ProposedOutputs stopped(Sentence why) {
    return new ProposedOutputs(
        Optional.empty(), "none", false, List.of(), List.of(), Optional.of(why));
  }

  private static Sentence unread(Port port) {
    return say("obstacle.outputs", port.toString());
  }

  private static Choice output(Port port, List<Port> all) {
    var others =
        all.stream()
            .filter(other -> !other.equals(port))
            .map(other -> new Alternative(other.name(), say("propose.output.other", other.name())))
            .toList();
    boolean first = port.equals(all.getFirst());
    var why = say(first ? "propose.output.first" : "propose.output.yours", port.name());
    return new Choice(Question.OUTPUT, port.name(), why, others);
  }

  /// One list of numbers for each piece of a word.
  private static ProposedOutputs pieces(Port port, List<Choice> choices, Said said) {
    if (port.width() > 0 && (port.width() < LABELS || port.width() > VOCABULARY)) {
      return stopped(say("obstacle.by-piece", port.width()));
    }
    var pooling = said.or(Question.POOLING, "mean");
    var other = pooling.equals("mean") ? "cls" : "mean";
    choices.add(pooling(pooling, say("propose." + pooling), other));
    return new ProposedOutputs(
        name(choices, port), pooling, false, List.of(), choices, Optional.empty());
  }

  /// One list of numbers for the whole input.
  private static ProposedOutputs whole(Port port, List<Choice> choices, Said said) {
    var numbers = said.answer().map(ProposedOutputs::numbers);
    int count = numbers.map(values -> values.length).orElse(width(port));
    var pooling = said.or(Question.POOLING, isVector(port, count) ? "given" : "none");
    boolean scores = pooling.equals("none");
    var counted = count > 0 ? "propose." + pooling : "propose." + pooling + ".uncounted";
    choices.add(pooling(pooling, say(counted, count), scores ? "given" : "none"));
    if (!scores || count < 1) {
      return new ProposedOutputs(
          name(choices, port), pooling, false, List.of(), choices, Optional.empty());
    }
    boolean softmax = count > 1 && softmax(choices, numbers, said);
    var labels =
        !said.labels().isEmpty()
            ? said.labels()
            : IntStream.rangeClosed(1, count).mapToObj(i -> "score " + i).toList();
    var why = said.labels().isEmpty() ? "propose.labels.made" : "propose.labels.yours";
    choices.add(new Choice(Question.LABELS, String.join(", ", labels), say(why, count), List.of()));
    var obstacle =
        labels.size() == count
            ? Optional.<Sentence>empty()
            : Optional.of(say("obstacle.labels", count, labels.size()));
    return new ProposedOutputs(name(choices, port), pooling, softmax, labels, choices, obstacle);
  }

  private static boolean softmax(List<Choice> choices, Optional<float[]> numbers, Said said) {
    boolean shares = numbers.map(ProposedOutputs::areShares).orElse(true);
    var value = said.or(Question.SOFTMAX, String.valueOf(!shares));
    var why = numbers.isEmpty() ? "untried" : shares ? "shares" : "raw";
    boolean on = value.equals("true");
    var other = new Alternative(String.valueOf(!on), say("propose.softmax." + !on));
    choices.add(new Choice(Question.SOFTMAX, value, say("propose.softmax." + why), List.of(other)));
    return on;
  }

  private static Choice pooling(String value, Sentence why, String other) {
    return new Choice(
        Question.POOLING,
        value,
        why,
        List.of(new Alternative(other, say("propose." + other + ".other"))));
  }

  private static Optional<String> name(List<Choice> choices, Port port) {
    boolean chosen = choices.stream().anyMatch(choice -> choice.question() == Question.OUTPUT);
    return chosen ? Optional.of(port.name()) : Optional.empty();
  }

  private static int width(Port port) {
    return port.shape().size() == 1 ? 1 : (int) port.width();
  }

  private static boolean isVector(Port port, int count) {
    var name = port.name().toLowerCase(Locale.ROOT);
    return count > VECTOR || name.contains("embed") || name.contains("pool");
  }

  private static float[] numbers(Output answer) {
    return switch (answer) {
      case Output.Scores scores -> scores.values();
      case Output.Embedding embedding -> embedding.vector();
      case Output.Heatmap map -> map.scores();
    };
  }

  private static boolean areShares(float[] values) {
    double sum = 0;
    for (float value : values) {
      if (value < 0 || value > 1) {
        return false;
      }
      sum += value;
    }
    return Math.abs(sum - 1) < 1e-3;
  }

  /// The answer as the declaration reads it.
  Output shown(Output answer) {
    return answer instanceof Output.Scores scores && labels.size() == scores.values().length
        ? new Output.Scores(labels, softmax ? Decoder.softmax(scores.values()) : scores.values())
        : answer;
  }
}
