package org.autopsie.cli;

import java.util.concurrent.Callable;
import org.autopsie.casefile.LoadedCase;
import org.autopsie.model.Predictor;
import org.autopsie.perturb.Perturbation;
import org.autopsie.protocol.Arms;
import org.autopsie.protocol.Laboratory;
import org.autopsie.run.Plugin;
import org.autopsie.run.Plugins;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// What the commands share that ask one model of a case: its options, and the model, opened and
/// closed again.
abstract class AskingCommand implements Callable<Integer> {
  final Desk desk;
  final Plugins plugins;

  @Parameters(index = "0", paramLabel = "CASE")
  String caseName;

  @Option(names = "--model", paramLabel = "M", required = true)
  String model;

  @Option(names = "--json")
  boolean json;

  @Mixin RunOptions options = new RunOptions();
  @Spec CommandSpec spec;

  AskingCommand(Desk desk, Plugins plugins) {
    this.desk = desk;
    this.plugins = plugins;
  }

  /// A model that is open, and how far the work is.
  record Asked(
      Laboratory laboratory, LoadedCase loaded, Predictor predictor, TerminalProgress progress) {}

  /// The command, with the options of the plugin that the arguments name, and a help text that
  /// lists every plugin of its kind.
  ///
  /// @param kind what `--with` names
  final CommandLine line(Class<? extends Plugin> kind, String... args) {
    return ParameterOptions.addAll(new CommandLine(this), plugins, kind, desk.locale(), args);
  }

  @Override
  public final Integer call() {
    check();
    var loaded = desk.open(caseName);
    plugins.failures().forEach(broken -> desk.err().println(broken.in(desk.locale())));
    try (var laboratory = desk.laboratory(plugins, options.seed, options.device)) {
      var predictor = laboratory.predictor(loaded, model).forOneStep();
      ask(new Asked(laboratory, loaded, predictor, TerminalProgress.of(desk.err())));
      return 0;
    }
  }

  /// The change of that id with the parameters that were given; another exhibit that it works with
  /// is one of the case, else a file.
  final Perturbation change(Laboratory laboratory, LoadedCase loaded, String with) {
    var reader = laboratory.predictor(loaded, model).spec();
    var arms =
        new Arms(
            laboratory.plugins(),
            laboratory.cases(),
            loaded,
            name -> desk.input(loaded, name, reader));
    return arms.perturbation(with, ParameterOptions.given(spec));
  }

  /// Refuses what is wrong without a model, before one is opened.
  void check() {}

  /// Asks, and prints what was answered.
  abstract void ask(Asked asked);
}
