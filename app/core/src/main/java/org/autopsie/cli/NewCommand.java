package org.autopsie.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.autopsie.casefile.NewCase;
import org.autopsie.run.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `new DIR [--from CASE]`: a new case, from six answers or from another case.
@Command(name = "new", mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {
  private static final List<String> QUESTIONS =
      List.of("what", "whom", "who-says", "system", "public", "know");

  private final Desk desk;

  @Parameters(index = "0", paramLabel = "DIR")
  private Path folder;

  @Option(names = "--from", paramLabel = "CASE")
  private String from;

  NewCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    var words = Words.of(NewCommand.class);
    if (from == null) {
      desk.cases().create(folder, answers(words));
    } else {
      desk.cases().create(folder, NewCase.EMPTY, desk.open(from));
    }
    desk.out().println(words.say(desk.locale(), "created", folder));
    return 0;
  }

  private NewCase answers(Words words) {
    var answers = new ArrayList<String>();
    for (var question : QUESTIONS) {
      answers.add(Terminal.ask(words.say(desk.locale(), "ask-" + question)));
    }
    return new NewCase(
        answers.get(0),
        answers.get(1),
        answers.get(2),
        answers.get(3),
        answers.get(4),
        answers.get(5));
  }
}
