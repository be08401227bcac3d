package org.autopsie.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.autopsie.casefile.LoadedCase;
import org.autopsie.evidence.Fault;
import org.autopsie.evidence.Ledger;
import org.autopsie.evidence.LedgerCheck;
import org.autopsie.protocol.Verifier;
import org.autopsie.protocol.Verifier.Check;
import org.autopsie.protocol.Verifier.Verdict;
import org.autopsie.run.Plugins;
import org.autopsie.run.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `verify CASE`: checks the chain, recomputes, re-runs. Exit 1 when anything differs, or when
/// nothing was recomputed or re-run.
@Command(name = "verify", mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
  private static final Words WORDS = Words.of(VerifyCommand.class);

  private final Desk desk;
  private final Plugins plugins;

  @Parameters(index = "0", paramLabel = "CASE")
  private String caseName;

  @Mixin private RunOptions options = new RunOptions();

  VerifyCommand(Desk desk, Plugins plugins) {
    this.desk = desk;
    this.plugins = plugins;
  }

  @Override
  public Integer call() {
    var loaded = desk.recorded(caseName);
    var faults = LedgerCheck.check(loaded.folder());
    faults.forEach(fault -> desk.out().println(fault(fault)));
    return faults.isEmpty() ? checkEach(loaded) : 1;
  }

  private int checkEach(LoadedCase loaded) {
    var progress = TerminalProgress.of(desk.err());
    try (var laboratory = desk.laboratory(plugins, options.seed, options.device)) {
      var ledger = Ledger.open(loaded.folder()).entries();
      var checks = new Verifier(laboratory, loaded).verify(ledger, desk.locale(), progress);
      progress.end();
      print(checks);
      var head = ledger.isEmpty() ? "" : ledger.getLast().hash();
      desk.out().println(WORDS.say(desk.locale(), "chain-whole", ledger.size(), head));
      return verdict(checks);
    }
  }

  private void print(List<Check> checks) {
    var table = new Table();
    checks.forEach(check ->
        table.row(
            check.said(desk.locale()),
            "line " + check.line(),
            check.step(),
            check.what(desk.locale()),
            check.detail()));
    table.lines().forEach(desk.out()::println);
  }

  private int verdict(List<Check> checks) {
    var verdict = Verdict.of(checks);
    desk.out().println(verdict.in(desk.locale()));
    return verdict == Verdict.EQUAL ? 0 : 1;
  }

  private String fault(Fault fault) {
    return Verifier.differs(desk.locale()) + "  " + fault.in(desk.locale());
  }
}
