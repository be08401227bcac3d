package org.autopsie.protocol;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import org.autopsie.casefile.ArmSpec;
import org.autopsie.casefile.CaseStore;
import org.autopsie.casefile.Exhibit;
import org.autopsie.casefile.LoadedCase;
import org.autopsie.model.Input;
import org.autopsie.perturb.OtherExhibit;
import org.autopsie.perturb.Perturbation;
import org.autopsie.run.Failure;
import org.autopsie.run.Nearest;
import org.autopsie.run.Parameters;
import org.autopsie.run.Plugins;

/// Turns what a case declares of an arm into changes: the perturbation with its parameters, once
/// per word of the list that a parameter runs over.
///
/// @param plugins where perturbations are found
/// @param cases reads the case's lists
/// @param loaded the case whose lists are meant
/// @param exhibits gives what another exhibit holds, by its id
public record Arms(
    Plugins plugins, CaseStore cases, LoadedCase loaded, Function<String, Input> exhibits) {

  /// Other exhibits are those of the case.
  public Arms(Plugins plugins, CaseStore cases, LoadedCase loaded) {
    this(plugins, cases, loaded, id -> exhibit(cases, loaded, id));
  }

  private static Input exhibit(CaseStore cases, LoadedCase loaded, String id) {
    var known = loaded.caseFile().exhibits();
    return known.stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .map(one -> cases.input(loaded, one))
        .orElseThrow(() ->
            new Failure(
                Arms.class,
                "no-other",
                id,
                Nearest.among(known.stream().map(Exhibit::id).toList(), id)));
  }

  /// The declared arm, or the exhibits as they are where none is declared.
  ///
  /// @throws org.autopsie.run.Failure as for a declared one
  public Trial.Arm arm(Optional<ArmSpec> spec) {
    return spec.map(this::arm).orElseGet(Trial.Arm::asTheyAre);
  }

  /// The declared arm: one variant, or one for each word of the lists it runs over.
  ///
  /// @throws org.autopsie.run.Failure where there is no such perturbation or list, or a parameter
  ///   does not fit
  public Trial.Arm arm(ArmSpec spec) {
    var variants = new ArrayList<Trial.Variant>();
    for (var values : settings(spec)) {
      var change = perturbation(spec.with(), values);
      variants.add(new Trial.Variant(label(spec, values), List.of(change)));
    }
    return new Trial.Arm(spec.label().en(), variants);
  }

  private List<SequencedMap<String, Object>> settings(ArmSpec spec) {
    List<SequencedMap<String, Object>> all = List.of(new LinkedHashMap<>(spec.set()));
    for (var over : spec.over().entrySet()) {
      var next = new ArrayList<SequencedMap<String, Object>>();
      var words = cases.words(loaded, over.getValue().list(), over.getValue().group());
      for (var base : all) {
        for (var word : words) {
          var with = new LinkedHashMap<>(base);
          with.put(over.getKey(), word);
          next.add(with);
        }
      }
      all = next;
    }
    return all;
  }

  private static String label(ArmSpec spec, Map<String, Object> values) {
    return spec.over().isEmpty()
        ? spec.with()
        : String.join(
            " ", spec.over().sequencedKeySet().stream().map(k -> values.get(k) + "").toList());
  }

  /// The perturbation of that id with these parameters; `list` names a list of pairs of the case,
  /// which takes the place of the parameter `pairs`.
  ///
  /// @throws org.autopsie.run.Failure where there is none of that id, or a parameter does not fit
  public Perturbation perturbation(String id, SequencedMap<String, Object> values) {
    var change =
        Parameters.referring(
            plugins.byId(Perturbation.class, id),
            one -> one instanceof OtherExhibit other ? other.among(exhibits) : one);
    return Parameters.with(change, lists(values));
  }

  /// `list: womens` stands for the pairs of that list of the case.
  private SequencedMap<String, Object> lists(SequencedMap<String, Object> values) {
    var resolved = new LinkedHashMap<String, Object>(values);
    var list = resolved.remove("list");
    if (list != null) {
      resolved.put(
          "pairs",
          cases.pairs(loaded, String.valueOf(list)).stream()
              .map(pair -> pair.from() + "=>" + pair.to())
              .toList());
    }
    return resolved;
  }
}
