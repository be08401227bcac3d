package org.autopsie.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.autopsie.casefile.LoadedCase;
import org.autopsie.evidence.Json;
import org.autopsie.image.Pictures;
import org.autopsie.model.CropRule;
import org.autopsie.model.Input;
import org.autopsie.model.Output;
import org.autopsie.model.PictureTranslator;
import org.autopsie.model.Predictor;
import org.autopsie.perturb.Perturbation;
import org.autopsie.protocol.Laboratory;
import org.autopsie.run.Failure;
import org.autopsie.run.Parameters;
import org.autopsie.run.Plugins;
import org.autopsie.run.Progress;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `probe CASE --model M --exhibit E [--with PERTURBATION [--name V]..]`: one model run on one
/// exhibit, and on the exhibit changed. The perturbation's parameters are options of the command.
@Command(name = "probe", mixinStandardHelpOptions = true)
final class ProbeCommand extends AskingCommand {
  @Option(names = "--exhibit", paramLabel = "E", required = true)
  private String exhibit;

  @Option(names = "--with", paramLabel = "PERTURBATION")
  private String with;

  private ProbeCommand(Desk desk, Plugins plugins) {
    super(desk, plugins);
  }

  /// The command, with the options of the perturbation that the arguments name, and a help text
  /// that lists every perturbation.
  static CommandLine line(Desk desk, Plugins plugins, String... args) {
    return new ProbeCommand(desk, plugins).line(Perturbation.class, args);
  }

  @Override
  void ask(Asked asked) {
    var document = probe(asked.laboratory(), asked.loaded(), asked.predictor());
    desk.out()
        .println(
            json
                ? Json.write(document)
                : Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(document));
  }

  private Map<String, Object> probe(Laboratory laboratory, LoadedCase loaded, Predictor predictor) {
    var opened = desk.picture(loaded, exhibit, predictor.spec());
    var input =
        opened
            .<Input>map(one -> new Input.Image(one.picture()))
            .orElseGet(() -> desk.input(loaded, exhibit, predictor.spec()));
    var inputs = new ArrayList<Input>(List.of(input));
    var document = new LinkedHashMap<String, Object>();
    document.putAll(ModelHead.of(predictor));
    var maps = new MapDocument(rule(predictor));
    var parameters = with == null ? null : parameters(laboratory, loaded, inputs);
    var outputs = predictor.predict(inputs, Progress.SILENT);
    document.putAll(maps.of(input, outputs.getFirst()));
    document.put("exhibit", exhibit);
    document.put("with", with);
    document.put("parameters", parameters);
    document.put("seed", options.seed);
    document.put("before", shown(outputs.getFirst()));
    document.put("after", with == null ? null : after(maps, inputs, outputs));
    document.put("similarity", with == null ? null : similarity(outputs));
    document.put("notices", notices(opened, predictor));
    return document;
  }

  /// Adds the changed input and gives the parameters that changed it.
  private SequencedMap<String, Object> parameters(
      Laboratory laboratory, LoadedCase loaded, List<Input> inputs) {
    var perturbation = change(laboratory, loaded, with);
    var input = inputs.getFirst();
    if (!perturbation.accepts(input)) {
      throw new Failure(ProbeCommand.class, "not-accepted", with, exhibit);
    }
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(options.seed);
    inputs.add(perturbation.apply(input, random));
    return Parameters.toMap(perturbation);
  }

  private Optional<CropRule> rule(Predictor predictor) {
    return predictor.spec().crop().map(id -> plugins.byId(CropRule.class, id));
  }

  private static Map<String, Object> after(
      MapDocument maps, List<Input> inputs, List<Output> outputs) {
    return outputs.getLast() instanceof Output.Heatmap map
        ? maps.of(inputs.getLast(), map)
        : shown(outputs.getLast());
  }

  private List<String> notices(Optional<Pictures.Opened> opened, Predictor predictor) {
    var all = new ArrayList<>(ModelHead.notices(predictor));
    var translator =
        predictor.spec().translator().map(id -> plugins.byId(PictureTranslator.class, id));
    opened.ifPresent(picture ->
        Stream.concat(
                picture.notices().stream(),
                translator.stream()
                    .flatMap(one -> one.notices(picture.picture(), picture.format()).stream()))
            .forEach(notice -> all.add(notice.in(Locale.ENGLISH))));
    return all;
  }

  private static Map<String, Object> shown(Output output) {
    return switch (output) {
      case Output.Scores scores -> {
        var byLabel = new LinkedHashMap<String, Object>();
        var values = scores.values();
        for (int i = 0; i < values.length; i++) {
          byLabel.put(scores.labels().get(i), values[i]);
        }
        yield Map.of("scores", byLabel);
      }
      case Output.Embedding embedding -> Map.of("embedding", embedding.vector());
      case Output.Heatmap map -> {
        var size = new LinkedHashMap<String, Object>();
        size.put("rows", map.rows());
        size.put("columns", map.columns());
        yield Map.of("map", size);
      }
    };
  }

  private static Double similarity(List<Output> outputs) {
    return outputs.getFirst() instanceof Output.Embedding before
            && outputs.getLast() instanceof Output.Embedding after
        ? before.cosine(after)
        : null;
  }
}
