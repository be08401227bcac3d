package org.autopsie.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.autopsie.casefile.LoadedCase;
import org.autopsie.casefile.Step;
import org.autopsie.evidence.Json;
import org.autopsie.evidence.Ledger;
import org.autopsie.protocol.OtherModel;
import org.autopsie.protocol.Runner;
import org.autopsie.protocol.StepResult;
import org.autopsie.protocol.Unfit;
import org.autopsie.run.Failure;
import org.autopsie.run.Nearest;
import org.autopsie.run.Plugins;
import org.autopsie.run.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `run CASE`: runs the protocol in a working copy, or the steps of it that are named, and keeps
/// each result as it comes. Exit 1 on a `fail`.
@Command(name = "run", mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
  private static final Words WORDS = Words.of(RunCommand.class);

  private final Desk desk;
  private final Plugins plugins;

  @Parameters(index = "0", paramLabel = "CASE")
  private String caseName;

  @Option(names = "--out", paramLabel = "DIR")
  private Path out;

  @Option(names = "--model", paramLabel = "FILE.onnx")
  private Path model;

  @Option(names = "--step", paramLabel = "ID")
  private List<String> chosen = List.of();

  @Option(names = "--again")
  private boolean again;

  @Option(names = "--json")
  private boolean json;

  @Mixin private RunOptions options = new RunOptions();

  RunCommand(Desk desk, Plugins plugins) {
    this.desk = desk;
    this.plugins = plugins;
  }

  @Override
  public Integer call() {
    var source = desk.open(caseName);
    chosen.forEach(id -> step(source, id));
    var copy = workingCopy(source);
    copy.warnings().forEach(warning -> desk.err().println(warning.in(desk.locale())));
    plugins.failures().forEach(broken -> desk.err().println(broken.in(desk.locale())));
    var progress = TerminalProgress.of(desk.err());
    try (var laboratory = desk.laboratory(plugins, options.seed, options.device)) {
      new Unfit(laboratory, copy)
          .all()
          .forEach(unfit -> desk.err().println(unfit.in(desk.locale())));
      var ledger = Ledger.open(copy.folder());
      ledger.notices().forEach(notice -> desk.err().println(notice.in(desk.locale())));
      var language = json ? Locale.ENGLISH : desk.locale();
      var runner = new Runner(laboratory, copy, ledger, Clock.systemUTC(), language);
      var ran =
          runner.run(
              steps(copy),
              again ? Runner.Recorded.RUN_AGAIN : Runner.Recorded.KEEP,
              progress,
              (result, known) -> told(progress, result, known));
      var results = ran.stream().map(result -> judged(copy, result)).toList();
      progress.end();
      print(copy, results);
      return results.stream().anyMatch(result -> result.status().equals("fail")) ? 1 : 0;
    }
  }

  private StepResult judged(LoadedCase copy, StepResult result) {
    return model == null ? result : OtherModel.judged(copy, result);
  }

  private LoadedCase workingCopy(LoadedCase source) {
    if (model != null && out == null) {
      throw new Failure(RunCommand.class, "model-needs-out", model);
    }
    var folder = out != null ? out : desk.workingCopies().resolve(source.caseFile().id());
    var copy = desk.cases().copyTo(source, folder);
    return model == null ? copy : OtherModel.in(desk.cases(), copy, model);
  }

  private List<Step> steps(LoadedCase copy) {
    return chosen.isEmpty()
        ? copy.caseFile().protocol()
        : chosen.stream().distinct().map(id -> step(copy, id)).toList();
  }

  private static Step step(LoadedCase loaded, String id) {
    var steps = loaded.caseFile().protocol();
    return steps.stream()
        .filter(step -> step.id().equals(id))
        .findFirst()
        .orElseThrow(() -> unknown(steps, id));
  }

  private static Failure unknown(List<Step> steps, String id) {
    return steps.isEmpty()
        ? new Failure(RunCommand.class, "no-steps", id)
        : new Failure(
            RunCommand.class,
            "unknown-step",
            id,
            Nearest.among(steps.stream().map(Step::id).toList(), id));
  }

  private void told(TerminalProgress progress, StepResult result, boolean known) {
    progress.end();
    if (!json) {
      return;
    }
    var key = result.status().equals("skip") ? "step-skipped" : known ? "step-known" : "step-done";
    desk.err().println(WORDS.say(desk.locale(), key, result.id(), result.status()));
  }

  private void print(LoadedCase copy, List<StepResult> results) {
    if (json) {
      var document = new LinkedHashMap<String, Object>();
      document.put("case", copy.caseFile().id());
      document.put("steps", results);
      desk.out().println(Json.write(document));
      return;
    }
    new Findings(desk.locale(), copy.caseFile(), results).lines().forEach(desk.out()::println);
    desk.out().println(WORDS.say(desk.locale(), "kept-in", copy.folder()));
  }
}
