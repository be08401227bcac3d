package org.autopsie.explain;

import java.util.List;
import org.autopsie.model.Input;
import org.autopsie.model.ModelSpec;

/// The other inputs that stand for “not knowing” where nobody chose them.
public final class Background {
  private Background() {}

  /// Those of the inputs that the model can read: a case may hold rows of several models, and a row
  /// that lacks one of the columns belongs to another.
  public static List<Input> readable(ModelSpec spec, List<? extends Input> others) {
    return others.stream()
        .filter(other ->
            !(other instanceof Input.Row(var values))
                || values.keySet().containsAll(spec.columns()))
        .map(Input.class::cast)
        .toList();
  }
}
