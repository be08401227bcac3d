package org.autopsie.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ServiceLoader;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.autopsie.bench.Effort;
import org.autopsie.bench.Named;
import org.autopsie.bench.Result;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.autopsie.run.Words;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/// The command line: `autopsie COMMAND …`. Exit 0 done, 1 a negative answer, 2 bad use or an
/// expected failure, told in one line on stderr.
@Command(name = "autopsie", mixinStandardHelpOptions = true, version = "autopsie " + Main.VERSION)
public final class Main {
  /// The program's version.
  public static final String VERSION = "0.1.0";

  private Main() {}

  /// Runs a command and leaves with its exit code.
  public static void main(String[] args) {
    leave(Desk.ofThisMachine(), args);
  }

  /// Runs a command and ends the program with its exit code, with 2 where a person stops it.
  public static void leave(Desk desk, String... args) {
    Interruption.leave(() -> run(desk, args), () -> sayStopped(desk));
  }

  private static void sayStopped(Desk desk) {
    desk.err().println(Words.of(Main.class).say(desk.locale(), "cancelled"));
  }

  /// Runs a command.
  ///
  /// @return the exit code
  public static int run(Desk desk, String... args) {
    System.setProperty("ai.djl.offline", "true");
    try (var plugins = desk.plugins()) {
      var line = new CommandLine(new Main());
      commands(desk, plugins, args).forEach(line::addSubcommand);
      line.setResourceBundle(ResourceBundle.getBundle("org.autopsie.cli.usage", desk.locale()));
      ServiceLoader.load(MoreCommands.class).forEach(more -> more.add(line, desk));
      return execute(line, desk, args);
    } catch (OutOfMemoryError full) {
      desk.err().println(Words.of(Main.class).say(desk.locale(), "memory"));
      return 2;
    } catch (java.io.IOException unclosed) {
      desk.err().println(unclosed.getMessage());
      return 2;
    }
  }

  /// Further commands, from modules that the core does not know.
  public interface MoreCommands {
    /// Adds its commands to the line.
    void add(CommandLine line, Desk desk);

    /// What it measures of the results that `bench` names; none where it measures nothing here.
    ///
    /// @param effort how much is measured
    default Map<Named, Function<Progress, Result>> measures(Desk desk, Effort effort) {
      return Map.of();
    }
  }

  private static List<Object> commands(
      Desk desk, org.autopsie.run.Plugins plugins, String... args) {
    var commands = new ArrayList<Object>();
    commands.add(new NewCommand(desk));
    commands.add(new ListCommand(desk));
    commands.add(new RunCommand(desk, plugins));
    commands.add(ProbeCommand.line(desk, plugins, args));
    commands.add(ExplainCommand.line(desk, plugins, args));
    commands.add(SweepCommand.line(desk, plugins, args));
    commands.add(MeasureCommand.line(desk, plugins, args));
    commands.add(new BenchCommand(desk, plugins));
    commands.add(new VerifyCommand(desk, plugins));
    commands.add(new ForgetCommand(desk));
    commands.add(new ReportCommand(desk));
    commands.add(new ResourceCommand(desk, plugins));
    return commands;
  }

  private static int execute(CommandLine line, Desk desk, String... args) {
    line.setOut(new java.io.PrintWriter(desk.out(), true, java.nio.charset.StandardCharsets.UTF_8));
    line.setErr(new java.io.PrintWriter(desk.err(), true, java.nio.charset.StandardCharsets.UTF_8));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler((wrong, given) -> badUse(desk, wrong, given));
    line.setExecutionExceptionHandler((thrown, command, parsed) -> tell(desk, thrown));
    if (args.length == 0) {
      line.usage(desk.out());
      return 2;
    }
    return line.execute(args);
  }

  private static int badUse(Desk desk, ParameterException wrong, String... given) {
    desk.err().println(new BadUse(desk.locale(), List.of(given)).of(wrong));
    return 2;
  }

  private static int tell(Desk desk, Exception thrown) throws Exception {
    return switch (thrown) {
      case Exception any when Interruption.asked() -> {
        sayStopped(desk);
        yield 2;
      }
      case Failure failure -> {
        desk.err().println(failure.in(desk.locale()).replace('\n', ' '));
        yield 2;
      }
      case CancellationException cancelled -> {
        sayStopped(desk);
        yield 2;
      }
      default -> throw thrown;
    };
  }
}
