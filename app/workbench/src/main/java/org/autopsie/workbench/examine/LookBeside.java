package org.autopsie.workbench.examine;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.autopsie.model.ModelSpec;
import org.autopsie.protocol.Kept;
import org.autopsie.workbench.panel.Keepable;
import org.autopsie.workbench.panel.WorkingCopy;

/// Attention as what a person is at: it has a model of its own, and nothing of it can be kept.
/// JavaFX thread only.
record LookBeside(WorkingCopy copy, LookStudy study) implements Keepable {

  @Override
  public ObservableValue<Optional<?>> tried() {
    return new ReadOnlyObjectWrapper<>(Optional.empty());
  }

  @Override
  public Optional<Kept.Attempt> kept() {
    return Optional.empty();
  }

  @Override
  public ObservableValue<Optional<ModelSpec>> model() {
    return study.ask().map(asked -> asked.flatMap(one -> copy.open().get().model(one.model())));
  }
}
