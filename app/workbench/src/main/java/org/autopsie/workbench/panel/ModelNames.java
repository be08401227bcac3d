package org.autopsie.workbench.panel;

import java.util.List;
import org.autopsie.model.ModelSpec;
import org.autopsie.workbench.panel.Fields.Choice;

/// What models are called where there is little room.
public final class ModelNames {
  private ModelNames() {}

  /// A title without what stands in brackets at its end: a version, or where it was published.
  public static String brief(String title) {
    return title.replaceAll("\\s*\\([^()]*\\)$", "");
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
