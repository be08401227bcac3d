package org.autopsie.workbench.examine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import org.autopsie.casefile.ArmSpec;
import org.autopsie.casefile.Localised;
import org.autopsie.protocol.Instrument;
import org.autopsie.protocol.Kept;
import org.autopsie.run.Parameter;
import org.autopsie.run.Parameters;
import org.autopsie.run.Plugins;
import org.autopsie.workbench.panel.OpenCase;
import org.autopsie.workbench.panel.Text;

/// The step that a sweep becomes once it is kept: the installed instrument that goes along ways
/// does the same again.
///
/// @param open the case
record SweepKept(OpenCase open, Plugins plugins) {

  /// The step of what was found; absent where no installed instrument sweeps.
  Optional<Kept.Attempt> of(Swept found) {
    return instrument().map(one -> attempt(one, found));
  }

  private Optional<Instrument> instrument() {
    return plugins.all(Instrument.class).stream().filter(SweepKept::sweeps).findFirst();
  }

  private static boolean sweeps(Instrument one) {
    var names = Parameters.of(one).stream().map(Parameter::name).toList();
    return names.containsAll(List.of("exhibit", "label", "like", "over", "draws", "seed"));
  }

  private Kept.Attempt attempt(Instrument instrument, Swept found) {
    var plans = found.plans();
    SequencedMap<String, Object> set = new LinkedHashMap<>();
    put(set, "exhibit", plans.ask().exhibit());
    put(set, "label", found.named());
    put(set, "like", plans.ask().like());
    set.put("over", plans.over());
    if (plans.draws() > 1) {
      set.put("draws", plans.draws());
      set.put("seed", found.seed());
    }
    var moving = plans.ask().ways().stream().map(SweepWay::parameter).toList();
    SequencedMap<String, Object> stays = new LinkedHashMap<>(plans.ask().change().set());
    moving.forEach(stays::remove);
    return new Kept.Attempt(
        new Localised(title(found, Locale.FRENCH), title(found, Locale.ENGLISH)),
        instrument.id(),
        set,
        plans.ask().model(),
        Optional.empty(),
        Optional.of(
            new ArmSpec(
                Localised.NONE, plans.ask().change().with(), stays, new LinkedHashMap<>())));
  }

  private static void put(SequencedMap<String, Object> set, String name, String value) {
    if (!value.isEmpty()) {
      set.put(name, value);
    }
  }

  private String title(Swept found, Locale locale) {
    var speech = new Speech(open, locale);
    var words = new SweepWords(speech, found);
    return speech.say(
        "sweep.kept",
        Text.name(found.plans().with(), locale),
        words.names().along(),
        words.exhibits());
  }
}
