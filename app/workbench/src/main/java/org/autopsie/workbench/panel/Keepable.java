package org.autopsie.workbench.panel;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.autopsie.model.ModelSpec;
import org.autopsie.protocol.Kept;

/// Something besides a [Study] that a person tries and can keep, such as a sweep. JavaFX thread
/// only.
public interface Keepable {

  /// What is tried and known now; equal where it is the same again; absent: nothing can be kept
  /// yet.
  ObservableValue<? extends Optional<?>> tried();

  /// The step that it becomes; absent: nothing can be kept yet.
  Optional<Kept.Attempt> kept();

  /// The model that is asked; absent: that of the study beside which it stands.
  default ObservableValue<Optional<ModelSpec>> model() {
    return new ReadOnlyObjectWrapper<>(Optional.empty());
  }
}
