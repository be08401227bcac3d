package org.autopsie.workbench.panels;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.autopsie.casefile.Localised;
import org.autopsie.casefile.Step;
import org.autopsie.evidence.Evidence;
import org.autopsie.model.ModelSpec;
import org.autopsie.run.Plugin;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.PanelContext;

/// Steps of a case's protocol: where they stand, and new ones.
final class Protocols {
  private static final Words WORDS = Words.of(Protocols.class);

  private Protocols() {}

  /// The JSON pointer of a step of the case.
  static String pointer(PanelContext context, Step step) {
    var ids = context.open().caseFile().protocol().stream().map(Step::id).toList();
    return "/protocol/" + ids.indexOf(step.id());
  }

  /// A step from nothing, by the instrument of the last one, of the first model that runs here;
  /// absent where no instrument is installed. Its id was never used, not by a step that was taken
  /// out after it had been run either.
  static Optional<Step> fresh(PanelContext context) {
    var steps = context.open().caseFile().protocol();
    var taken = new ArrayList<>(steps.stream().map(Step::id).toList());
    context.copy().evidence().get().stream().map(Evidence::step).forEach(taken::add);
    var title =
        new Localised(WORDS.say(Locale.FRENCH, "step.new"), WORDS.say(Locale.ENGLISH, "step.new"));
    return instrument(context, steps)
        .map(with ->
            new Step(
                Ids.free("step-", taken),
                "observation",
                title,
                Localised.NONE,
                Localised.NONE,
                model(context),
                with,
                new LinkedHashMap<>(),
                Optional.empty(),
                Optional.empty(),
                null,
                Optional.empty()));
  }

  private static Optional<String> instrument(PanelContext context, List<Step> steps) {
    var known = context.copy().tools().laboratory().methods().stream().map(Plugin::id).toList();
    return steps.reversed().stream()
        .map(Step::with)
        .filter(known::contains)
        .findFirst()
        .or(() -> known.stream().findFirst());
  }

  private static String model(PanelContext context) {
    return context.open().models().stream().findFirst().map(ModelSpec::id).orElse("");
  }
}
