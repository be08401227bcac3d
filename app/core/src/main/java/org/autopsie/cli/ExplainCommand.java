package org.autopsie.cli;

import java.util.Optional;
import org.autopsie.evidence.Json;
import org.autopsie.explain.Explainer;
import org.autopsie.explain.Explanation;
import org.autopsie.explain.Question;
import org.autopsie.explain.Stable;
import org.autopsie.protocol.BackgroundChoice;
import org.autopsie.protocol.ExplainedNumber;
import org.autopsie.protocol.ExplainerChoice;
import org.autopsie.protocol.Trial;
import org.autopsie.protocol.Trials;
import org.autopsie.run.Plugins;
import org.autopsie.run.Progress;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `explain CASE --model M --exhibit E --with EXPLAINER [--name V]..`: what in one exhibit counts
/// for one number of one model’s answer, by one method, with how stable that is. The method’s
/// parameters are options of the command. Writes nothing.
@Command(name = "explain", mixinStandardHelpOptions = true)
final class ExplainCommand extends AskingCommand {
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

  private ExplainCommand(Desk desk, Plugins plugins) {
    super(desk, plugins);
  }

  /// The command, with the options of the method that the arguments name, and a help text that
  /// lists every method.
  static CommandLine line(Desk desk, Plugins plugins, String... args) {
    return new ExplainCommand(desk, plugins).line(Explainer.class, args);
  }

  @Override
  void check() {
    stable();
    choice();
  }

  /// Refuses a number of repeats out of range.
  private Stable stable() {
    return new Stable(repeats, Optional.empty());
  }

  private ExplainerChoice choice() {
    return ExplainerChoice.of(plugins, with, second, ParameterOptions.given(spec));
  }

  @Override
  void ask(Asked asked) {
    var choice = choice();
    var question = question(asked);
    var progress = asked.progress();
    var made = choice.explain(question, repeats, options.seed, progress::report);
    var found = new Stable.Result(noted(asked, made.explanation()), made.stability(), made.calls());
    progress.end();
    print(
        new ExplainDocument(
            choice.first(), choice.second(), exhibit, options.seed, question, found));
  }

  /// With what was done to a picture so that it could be read.
  private Explanation noted(Asked asked, Explanation explanation) {
    return desk.picture(asked.loaded(), exhibit, asked.predictor().spec()).stream()
        .flatMap(picture -> picture.notices().stream())
        .reduce(explanation, Explanation::noting, (first, second) -> second);
  }

  private Question question(Asked asked) {
    var predictor = asked.predictor();
    var input = desk.input(asked.loaded(), exhibit, predictor.spec());
    var other =
        Optional.ofNullable(like)
            .map(id ->
                new ExplainedNumber.Like(id, desk.input(asked.loaded(), id, predictor.spec())));
    var number = new ExplainedNumber(output, other).of(predictor, input, Progress.SILENT);
    var pieces = new Trials(asked.laboratory(), asked.loaded()).pieces(predictor);
    var others = new BackgroundChoice(background).of(predictor.spec(), pieces, exhibit);
    return new Question(predictor, input, number, others.stream().map(Trial.Piece::input).toList());
  }

  private void print(ExplainDocument document) {
    if (json) {
      desk.out().println(Json.write(document.shown()));
    } else {
      document.lines(desk.locale()).forEach(desk.out()::println);
    }
  }
}
