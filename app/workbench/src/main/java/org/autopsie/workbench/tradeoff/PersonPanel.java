package org.autopsie.workbench.tradeoff;

import javafx.scene.Node;
import org.autopsie.workbench.panel.Panel;
import org.autopsie.workbench.panel.PanelContext;

/// One synthetic person, drawn from published counts: what the table says of her, and which trait
/// would have to be another one for it to say the contrary.
public final class PersonPanel implements Panel {
  /// The panel.
  public PersonPanel() {}

  @Override
  public String id() {
    return "person";
  }

  @Override
  public Node build(PanelContext context) {
    var study = context.copy().held(PersonStudy.class, () -> new PersonStudy(context.copy()));
    return new PersonView(context, study).build();
  }
}
