package org.autopsie.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.autopsie.bench.Bench;
import org.autopsie.bench.Effort;
import org.autopsie.bench.Machine;
import org.autopsie.bench.Named;
import org.autopsie.bench.Result;
import org.autopsie.evidence.Json;
import org.autopsie.run.Failure;
import org.autopsie.run.Plugins;
import org.autopsie.run.Progress;
import org.autopsie.run.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `bench [NAME]`: how fast the engine is beside ONNX Runtime alone on this machine, how flat its
/// memory and how soon it stops. Leaves with 1 where a result breaks its bound. Keeps nothing.
@Command(name = "bench", mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {
  private static final Words WORDS = Words.of(BenchCommand.class);

  private final Desk desk;
  private final Plugins plugins;

  @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", defaultValue = "")
  private String name;

  @Option(names = "--quick")
  private boolean quick;

  @Option(names = "--json")
  private boolean json;

  @Mixin private RunOptions options = new RunOptions();

  BenchCommand(Desk desk, Plugins plugins) {
    this.desk = desk;
    this.plugins = plugins;
  }

  @Override
  public Integer call() throws IOException {
    var wanted = wanted();
    var progress = TerminalProgress.of(desk.err());
    var scratch = scratch();
    try {
      var models = desk.models(plugins, options.device);
      var effort = quick ? Effort.quick(Bench.compared(wanted)) : Effort.full();
      var report =
          new Bench(models, plugins, scratch, effort, options.seed)
              .run(wanted, elsewhere(effort), progress);
      progress.end();
      report.absent().forEach(absent -> desk.err().println(absent.in(desk.locale())));
      print(report.results());
      return report.broken() ? 1 : 0;
    } finally {
      empty(scratch);
    }
  }

  private Map<Named, Function<Progress, Result>> elsewhere(Effort effort) {
    var measured = new LinkedHashMap<Named, Function<Progress, Result>>();
    ServiceLoader.load(Main.MoreCommands.class)
        .forEach(more -> measured.putAll(more.measures(desk, effort)));
    return measured;
  }

  private List<Named> wanted() {
    if (name.isEmpty()) {
      return Arrays.stream(Named.values()).filter(named -> named.isQuick() || !quick).toList();
    }
    var named = Named.of(name);
    if (quick && !named.isQuick()) {
      throw new Failure(BenchCommand.class, "never-quick", name);
    }
    return List.of(named);
  }

  private Path scratch() throws IOException {
    var caches = desk.home().resolve("cache");
    try {
      Files.createDirectories(caches);
      return Files.createTempDirectory(caches, "bench");
    } catch (IOException refused) {
      throw new Failure(BenchCommand.class, "no-scratch", caches, refused);
    }
  }

  private static void empty(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  private void print(List<Result> results) {
    if (json) {
      var document = new LinkedHashMap<String, Object>();
      document.put("machine", Machine.here());
      document.put("results", results.stream().map(Result::shown).toList());
      desk.out().println(Json.write(document));
      return;
    }
    desk.out().println(Machine.here());
    var table = new Table();
    results.forEach(result ->
        table.row(
            result.named().id(), value(result), bound(result), say("holds-" + result.holds())));
    table.lines().forEach(desk.out()::println);
    results.forEach(
        result -> desk.out().println(result.named().id() + ": " + result.how().in(desk.locale())));
  }

  private String value(Result result) {
    var unit = say("bench-unit-" + result.named().unit());
    var interval =
        Double.isNaN(result.interval().low())
            ? ""
            : say("bench-interval", result.interval().low(), result.interval().high());
    return say("bench-value", result.value()) + interval + unit;
  }

  private String bound(Result result) {
    var key = result.named().side() == Named.Side.AT_LEAST ? "bound-at-least" : "bound-at-most";
    return say(key, result.bound());
  }

  private String say(String key, Object... args) {
    return WORDS.say(desk.locale(), key, args);
  }
}
