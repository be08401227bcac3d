package org.autopsie.workbench.begin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.autopsie.casefile.LoadedCase;
import org.autopsie.model.ModelSpec;
import org.autopsie.workbench.panel.Resources;

/// A model that another case declares and whose files are on this machine.
///
/// @param spec the model as that case declares it
/// @param from the case
public record Shipped(ModelSpec spec, LoadedCase from) {

  /// Those of some cases, each file once. Only files that are known by their hash wherever they lie
  /// are meant: a file of another case's folder is not.
  public static List<Shipped> of(List<LoadedCase> cases, Resources resources) {
    var known = new HashSet<String>();
    var all = new ArrayList<Shipped>();
    for (var loaded : cases) {
      for (var spec : loaded.caseFile().models()) {
        if (runs(spec, loaded, resources) && known.add(spec.file().orElseThrow().sha256())) {
          all.add(new Shipped(spec, loaded));
        }
      }
    }
    return List.copyOf(all);
  }

  private static boolean runs(ModelSpec spec, LoadedCase loaded, Resources resources) {
    return spec.file().isPresent()
        && Stream.concat(spec.file().stream(), spec.tokenizer().stream())
            .allMatch(file ->
                file.path().isEmpty()
                    && !file.sha256().isEmpty()
                    && resources.has(file, loaded.folder()));
  }
}
