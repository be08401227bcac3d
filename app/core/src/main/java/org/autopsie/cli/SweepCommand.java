package org.autopsie.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.autopsie.casefile.LoadedCase;
import org.autopsie.data.ResultFile;
import org.autopsie.evidence.Json;
import org.autopsie.model.Predictor;
import org.autopsie.perturb.Axis;
import org.autopsie.perturb.Design;
import org.autopsie.perturb.Engine;
import org.autopsie.perturb.Perturbation;
import org.autopsie.perturb.SweepMeasure;
import org.autopsie.perturb.SweepPlan;
import org.autopsie.perturb.SweepTable;
import org.autopsie.run.Failure;
import org.autopsie.run.Plugins;
import org.autopsie.run.Words;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `sweep CASE --model M --exhibit E --with P --over NAME=FROM:TO:STEP.. --out FILE`: one model
/// asked about an exhibit changed in many ways, as a table. Started again after a stop, it goes on
/// from the answers that were kept.
@Command(name = "sweep", mixinStandardHelpOptions = true)
final class SweepCommand extends AskingCommand {
  private static final Words WORDS = Words.of(SweepCommand.class);

  @Option(names = "--exhibit", paramLabel = "E", required = true)
  private List<String> exhibits;

  @Option(names = "--with", paramLabel = "PERTURBATION", required = true)
  private String with;

  @Option(names = "--over", paramLabel = "NAME=FROM:TO:STEP", required = true)
  private List<String> over;

  @Option(names = "--out", paramLabel = "FILE", required = true)
  private Path out;

  @Option(names = "--design", paramLabel = "grid|random|latin-hypercube|sobol")
  private String design = "grid";

  @Option(names = "--count", paramLabel = "N")
  private Long count;

  @Option(names = "--output", paramLabel = "LABEL")
  private String output;

  @Option(names = "--like", paramLabel = "E")
  private String like;

  @Option(names = "--threshold", paramLabel = "T")
  private Double threshold;

  @Option(names = "--tolerance", paramLabel = "D")
  private Double tolerance;

  @Option(names = "--again")
  private boolean again;

  private SweepCommand(Desk desk, Plugins plugins) {
    super(desk, plugins);
  }

  /// The command, with the options of the perturbation that the arguments name.
  static CommandLine line(Desk desk, Plugins plugins, String... args) {
    return new SweepCommand(desk, plugins).line(Perturbation.class, args);
  }

  @Override
  void check() {
    ResultFile.requireEnding(out);
    choice();
  }

  @Override
  void ask(Asked asked) {
    var told = table(asked).write(out, asked.progress());
    asked.progress().end();
    print(asked.predictor(), told);
  }

  private SweepTable table(Asked asked) {
    var choice = choice();
    var loaded = asked.loaded();
    var predictor = asked.predictor();
    var base = change(asked.laboratory(), loaded, with);
    var axes = over.stream().map(written -> Axis.read(base, written)).toList();
    var subjects = exhibits.stream().map(id -> subject(loaded, predictor, id)).toList();
    var plans =
        subjects.stream().map(one -> new SweepPlan(List.of(one), base, axes, choice)).toList();
    var measure =
        new SweepMeasure(
            Optional.ofNullable(output),
            Optional.ofNullable(like).map(id -> subject(loaded, predictor, id)),
            threshold == null ? OptionalDouble.empty() : OptionalDouble.of(threshold),
            tolerance == null ? OptionalDouble.empty() : OptionalDouble.of(tolerance));
    var engine = again ? Engine.STANDARD : Engine.STANDARD.remembering(desk.sweeps());
    return new SweepTable(predictor, engine, plans, subjects, measure, choice.design());
  }

  private SweepPlan.Subject subject(LoadedCase loaded, Predictor predictor, String id) {
    return new SweepPlan.Subject(id, desk.input(loaded, id, predictor.spec()));
  }

  private SweepPlan.Choice choice() {
    var chosen =
        List.of(Design.values()).stream()
            .filter(known -> written(known).equals(design))
            .findFirst()
            .orElseThrow(() ->
                new Failure(
                    SweepCommand.class,
                    "no-design",
                    design,
                    String.join(
                        ", ",
                        List.of(Design.values()).stream().map(SweepCommand::written).toList())));
    if (chosen == Design.GRID && count != null) {
      throw new Failure(SweepCommand.class, "count-for-grid");
    }
    if (chosen != Design.GRID && count == null) {
      throw new Failure(SweepCommand.class, "needs-count", design);
    }
    return new SweepPlan.Choice(chosen, count == null ? 0 : count, options.seed);
  }

  private static String written(Design design) {
    return design.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void print(Predictor predictor, SweepTable.Told told) {
    if (json) {
      desk.out().println(Json.write(document(predictor, told)));
      return;
    }
    var words = desk.locale();
    desk.out()
        .println(WORDS.say(words, "swept", told.rows(), out, told.asked(), told.remembered()));
    var flips = told.flips().orElse(List.of());
    flips.forEach(flip -> desk.out().println(flip.in(words)));
    if (!flips.isEmpty()) {
      desk.out().println(WORDS.say(words, "flip-calls", told.flipCalls()));
    }
    told.notices().forEach(notice -> desk.err().println(notice.in(words)));
  }

  private Map<String, Object> document(Predictor predictor, SweepTable.Told told) {
    var document = new LinkedHashMap<String, Object>();
    document.put("case", caseName);
    document.putAll(ModelHead.of(predictor));
    document.put("exhibits", exhibits);
    document.put("with", with);
    document.put("parameters", ParameterOptions.given(spec));
    document.put("over", over);
    document.put("design", design);
    document.put("seed", options.seed);
    document.put("out", out.toString());
    document.put("columns", told.columns());
    document.put("rows", told.rows());
    document.put("calls", told.asked());
    document.put("from_cache", told.remembered());
    document.put(
        "flips",
        told.flips().map(all -> all.stream().map(SweepTable.Found::shown).toList()).orElse(null));
    document.put("flip_calls", told.flipCalls());
    document.put("notices", told.notices().stream().map(n -> n.in(Locale.ENGLISH)).toList());
    return document;
  }
}
