package org.autopsie.workbench.panel;

import java.util.List;
import org.autopsie.model.ModelSpec;
import org.autopsie.workbench.panel.Fields.Choice;

/// What models are called where there is little room.
public final class ModelNames {
  private ModelNames() {}

  /// A title without what stands in brackets behind its last word: a version, or where it was
  /// published. Brackets behind any other sign belong to a formula.
  public static String brief(String title) {
    return title.replaceAll("(?<=[\\p{L}\\p{N}])\\s+\\([^()]*\\)$", "");
  }

  /// The models to choose from, by their brief names; by their titles where two would be called
  /// alike.
  public static List<Choice<String>> choices(List<ModelSpec> models) {
    boolean alike =
        models.stream().map(one -> brief(one.title())).distinct().count() < models.size();
    return models.stream()
        .map(one -> new Choice<>(one.id(), alike ? one.title() : brief(one.title())))
        .toList();
  }
}
