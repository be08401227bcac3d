package org.autopsie.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.autopsie.casefile.LoadedCase;
import org.autopsie.evidence.Json;
import org.autopsie.explain.Background;
import org.autopsie.explain.Explainer;
import org.autopsie.explain.Question;
import org.autopsie.model.Input;
import org.autopsie.model.ModelSpec;
import org.autopsie.model.Predictor;
import org.autopsie.protocol.ExplainedNumber;
import org.autopsie.protocol.ExplainerChoice;
import org.autopsie.protocol.Laboratory;
import org.autopsie.protocol.Trial;
import org.autopsie.protocol.Trials;
import org.autopsie.run.Failure;
import org.autopsie.run.Plugins;
import org.autopsie.run.Progress;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `explain CASE --model M --exhibit E --with EXPLAINER [--name V]..`: what in one exhibit counts
/// for one number of one model’s answer, by one method, with how stable that is. The method’s
/// parameters are options of the command. Writes nothing.
@Command(name = "explain", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  private final Desk desk;
  private final Plugins plugins;

  @Parameters(index = "0", paramLabel = "CASE")
  private String caseName;

  @Option(names = "--model", paramLabel = "M", required = true)
  private String model;

  @Option(names = "--exhibit", paramLabel = "E", required = true)
  private String exhibit;

  @Option(names = "--with", paramLabel = "EXPLAINER", required = true)
  private String with;

  @Option(names = "--output", paramLabel = "LABEL", defaultValue = "")
  private String output;

  @Option(names = "--like", paramLabel = "E")
  private String like;

  @Option(names = "--background", paramLabel = "GROUP", defaultValue = "")
  private String background;

  @Option(names = "--repeats", paramLabel = "K", defaultValue = "1")
  private int repeats;

  @Option(names = "--second", paramLabel = "EXPLAINER", defaultValue = "")
  private String second;

  @Option(names = "--json")
  private boolean json;

  @Mixin private RunOptions options = new RunOptions();
  @Spec private CommandSpec spec;

  private ExplainCommand(Desk desk, Plugins plugins) {
    this.desk = desk;
    this.plugins = plugins;
  }

  /// The command, with the options of the method that the arguments name, and a help text that
  /// lists every method.
  static CommandLine line(Desk desk, Plugins plugins, String... args) {
    var line = new CommandLine(new ExplainCommand(desk, plugins));
    return ParameterOptions.addAll(line, plugins, Explainer.class, desk.locale(), args);
  }

  @Override
  public Integer call() {
    var choice = ExplainerChoice.of(plugins, with, second, ParameterOptions.given(spec));
    var loaded = desk.open(caseName);
    plugins.failures().forEach(broken -> desk.err().println(broken.in(desk.locale())));
    var progress = TerminalProgress.of(desk.err());
    try (var laboratory = desk.laboratory(plugins, options.seed, options.device)) {
      var predictor = laboratory.predictor(loaded, model).forOneStep();
      var question = question(laboratory, loaded, predictor);
      var found = choice.explain(question, repeats, options.seed, progress::report);
      progress.end();
      print(new ExplainDocument(choice.first(), exhibit, options.seed, question, found));
      return 0;
    }
  }

  private Question question(Laboratory laboratory, LoadedCase loaded, Predictor predictor) {
    var input = desk.input(loaded, exhibit, predictor.spec());
    var other =
        Optional.ofNullable(like)
            .map(id -> new ExplainedNumber.Like(id, desk.input(loaded, id, predictor.spec())));
    var number = new ExplainedNumber(output, other).of(predictor, input, Progress.SILENT);
    var pieces = new Trials(laboratory, loaded).pieces(predictor);
    return new Question(predictor, input, number, others(pieces, predictor.spec()));
  }

  /// The exhibits of the stated group, else all that the model reads but the explained one.
  private List<Input> others(List<Trial.Piece> pieces, ModelSpec reader) {
    var others =
        pieces.stream()
            .filter(piece ->
                background.isBlank()
                    ? !piece.id().equals(exhibit)
                    : piece.group().equals(background))
            .map(Trial.Piece::input)
            .toList();
    if (others.isEmpty() && !background.isBlank()) {
      var groups = pieces.stream().map(Trial.Piece::group).distinct().toList();
      throw new Failure(
          ExplainCommand.class, "no-background", background, String.join(", ", groups));
    }
    return background.isBlank() ? Background.readable(reader, others) : others;
  }

  private void print(ExplainDocument document) {
    if (json) {
      desk.out().println(Json.write(document.shown()));
    } else {
      document.lines(desk.locale()).forEach(desk.out()::println);
    }
  }
}
