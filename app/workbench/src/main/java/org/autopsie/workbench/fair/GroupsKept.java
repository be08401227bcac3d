package org.autopsie.workbench.fair;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.autopsie.casefile.Localised;
import org.autopsie.fairness.Rate;
import org.autopsie.protocol.Instrument;
import org.autopsie.protocol.Kept;
import org.autopsie.protocol.TableQuery;
import org.autopsie.run.Parameter;
import org.autopsie.run.Parameters;
import org.autopsie.run.Plugins;
import org.autopsie.workbench.panel.Keepable;
import org.autopsie.workbench.panel.PanelContext;

/// The step that the shown comparison becomes once it is kept: the difference of the chosen
/// question between the first compared group and the reference; without a reference, the rate of
/// everybody.
///
/// @param study what is shown
record GroupsKept(PanelContext context, GroupStudy study) implements Keepable {

  /// What is on show.
  record Tried(TableQuery asked, Rate rate) {}

  @Override
  public ObservableValue<Optional<Tried>> tried() {
    return Bindings.createObjectBinding(
        () ->
            study.found().get().map(found -> new Tried(found.asked(), study.shown().get().rate())),
        study.found(),
        study.shown());
  }

  @Override
  public Optional<Kept.Attempt> kept() {
    return study.found().get().flatMap(found -> attempt(found, study.shown().get().rate()));
  }

  private Optional<Kept.Attempt> attempt(Compared found, Rate rate) {
    return instrument(context.copy().tools().laboratory().plugins())
        .map(one -> attempt(one, found.asked(), rate, found.others().stream().findFirst()));
  }

  /// The installed instrument that measures by group; absent where none is.
  static Optional<String> instrument(Plugins plugins) {
    var wanted = List.of("table", "where", "label", "prediction", "group", "measure", "of");
    return plugins.all(Instrument.class).stream()
        .filter(
            one -> Parameters.of(one).stream().map(Parameter::name).toList().containsAll(wanted))
        .map(Instrument::id)
        .findFirst();
  }

  /// The step of a comparison.
  ///
  /// @param group the group that is compared; absent: everybody
  static Kept.Attempt attempt(
      String instrument, TableQuery asked, Rate rate, Optional<String> group) {
    var set =
        group
            .map(one -> asked.step(Compared.comparison(rate), one))
            .orElseGet(() -> asked.step(rate.id(), ""));
    return new Kept.Attempt(
        title(asked, rate, group), instrument, set, "", Optional.empty(), Optional.empty());
  }

  private static Localised title(TableQuery asked, Rate rate, Optional<String> group) {
    var which = rate.id().replace('_', '-');
    return group
        .map(one ->
            FairTalk.both(
                "kept.difference." + which, one, asked.reference().orElse(""), asked.table()))
        .orElseGet(() -> FairTalk.both("kept.rate." + which, asked.table()));
  }
}
