package org.autopsie.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.autopsie.protocol.Withdrawals;
import org.autopsie.run.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `forget CASE EXHIBIT`: withdraws personal material from a working copy.
@Command(name = "forget", mixinStandardHelpOptions = true)
final class ForgetCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(index = "0", paramLabel = "CASE")
  private String caseName;

  @Parameters(index = "1", paramLabel = "EXHIBIT")
  private String exhibit;

  ForgetCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    var loaded = desk.recorded(caseName);
    var kept = Withdrawals.forget(desk.cases(), loaded, exhibit, Clock.systemUTC());
    desk.out()
        .println(
            Words.of(ForgetCommand.class).say(desk.locale(), "forgotten", exhibit, kept.line()));
    return 0;
  }
}
