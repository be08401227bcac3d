package org.autopsie.workbench.panel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.autopsie.perturb.Perturbation;
import org.autopsie.protocol.Trial.Arm;
import org.autopsie.protocol.Trial.Variant;
import org.autopsie.run.Parameters;
import org.autopsie.run.Plugins;

/// Turns a change into an arm of a trial: one variant, or one for each word of the lists it runs
/// over.
record Arms(OpenCase open, Plugins plugins) {

  /// @param label the arm's name in the instrument's tables
  /// @throws org.autopsie.run.Failure where there is no such perturbation or a value does not fit
  Arm of(String label, Change change) {
    var standard = plugins.byId(Perturbation.class, change.with());
    var variants = new ArrayList<Variant>();
    for (var words : words(change)) {
      var name = words.isEmpty() ? label : String.join(", ", words.values());
      variants.add(new Variant(name, List.of(Parameters.with(standard, change.with(words)))));
    }
    return new Arm(label, variants);
  }

  private List<SequencedMap<String, String>> words(Change change) {
    List<SequencedMap<String, String>> all = new ArrayList<>(List.of(new LinkedHashMap<>()));
    for (Map.Entry<String, org.autopsie.casefile.Over> entry : change.over().entrySet()) {
      var longer = new ArrayList<SequencedMap<String, String>>();
      for (var chosen : all) {
        for (var word : open.words(entry.getValue())) {
          var more = new LinkedHashMap<>(chosen);
          more.put(entry.getKey(), word);
          longer.add(more);
        }
      }
      all = longer;
    }
    return all;
  }
}
