package org.autopsie.workbench.panel;

import java.util.List;
import javafx.util.StringConverter;
import org.autopsie.workbench.panel.Fields.Listed;
import org.jspecify.annotations.Nullable;

/// Words as they are typed, and the list's own item where they are one.
final class ListedConverter extends StringConverter<Listed> {
  private final List<Listed> items;

  ListedConverter(List<Listed> items) {
    this.items = List.copyOf(items);
  }

  @Override
  public String toString(@Nullable Listed item) {
    return item == null ? "" : item.words();
  }

  @Override
  public Listed fromString(String words) {
    return items.stream()
        .filter(item -> item.words().equals(words))
        .findFirst()
        .orElseGet(() -> Listed.word(words));
  }
}
