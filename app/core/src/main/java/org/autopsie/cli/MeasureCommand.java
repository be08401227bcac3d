package org.autopsie.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.random.RandomGeneratorFactory;
import org.autopsie.evidence.Json;
import org.autopsie.protocol.FileInstrument;
import org.autopsie.run.Plugins;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `measure FILE --with INSTRUMENT [--name V]..`: an instrument on a table, without a case. Writes
/// nothing.
@Command(name = "measure", mixinStandardHelpOptions = true)
final class MeasureCommand implements Callable<Integer> {
  private final Desk desk;
  private final Plugins plugins;

  @Parameters(index = "0", paramLabel = "FILE")
  private Path file;

  @Option(names = "--with", paramLabel = "INSTRUMENT", required = true)
  private String with;

  @Option(names = "--json")
  private boolean json;

  @Mixin private RunOptions options = new RunOptions();
  @Spec private CommandSpec spec;

  private MeasureCommand(Desk desk, Plugins plugins) {
    this.desk = desk;
    this.plugins = plugins;
  }

  /// The command, with the options of the instrument that the arguments name, and a help text that
  /// lists every instrument.
  static CommandLine line(Desk desk, Plugins plugins, String... args) {
    var command = new CommandLine(new MeasureCommand(desk, plugins));
    return ParameterOptions.addAll(command, plugins, FileInstrument.class, desk.locale(), args);
  }

  @Override
  public Integer call() {
    var instrument =
        org.autopsie.run.Parameters.with(
            plugins.byId(FileInstrument.class, with), ParameterOptions.given(spec));
    plugins.failures().forEach(broken -> desk.err().println(broken.in(desk.locale())));
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(options.seed);
    var progress = TerminalProgress.of(desk.err());
    var measured = instrument.measure(file, random, progress);
    progress.end();
    measured.notices().forEach(notice -> desk.err().println(notice.in(desk.locale())));
    if (json) {
      desk.out().println(Json.write(measured.document()));
    } else {
      measured.lines().forEach(line -> desk.out().println(line.in(desk.locale())));
    }
    return 0;
  }
}
