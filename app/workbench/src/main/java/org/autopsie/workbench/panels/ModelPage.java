package org.autopsie.workbench.panels;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.autopsie.model.ModelSpec;
import org.autopsie.workbench.panel.EditForm;
import org.autopsie.workbench.panel.Editable;
import org.autopsie.workbench.panel.OpenCase;
import org.autopsie.workbench.panel.PanelContext;

/// One model of the case, to be read and edited.
///
/// @param model its id
record ModelPage(PanelContext context, String model) implements Editable.Page {
  static final String REMOVED = "remove-model";

  @Override
  public String id() {
    return "model-" + model;
  }

  private Optional<ModelSpec> spec() {
    return context.open().caseFile().models().stream()
        .filter(one -> one.id().equals(model))
        .findFirst();
  }

  @Override
  public Object shows(OpenCase open) {
    return List.of(
        spec(),
        spec().map(one -> new ModelCard(context, one).missing()),
        open.loaded().words(at() + "/operator-model"),
        open.caseFile().protocol(),
        context.copy().chosen(REMOVED).get(),
        open.caseFile().models().size());
  }

  private String at() {
    var ids = context.open().caseFile().models().stream().map(ModelSpec::id).toList();
    return "/models/" + ids.indexOf(model);
  }

  @Override
  public List<Node> title() {
    return spec().map(one -> List.of(new ModelCard(context, one).title())).orElseGet(List::of);
  }

  @Override
  public List<Node> read() {
    return spec().map(one -> new ModelCard(context, one).nodes()).orElseGet(List::of);
  }

  @Override
  public List<Node> edit(EditForm form) {
    return spec().map(one -> new ModelEdit(context, form, one, at()).fields()).orElseGet(List::of);
  }
}
