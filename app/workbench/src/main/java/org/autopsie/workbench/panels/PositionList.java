package org.autopsie.workbench.panels;

import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.autopsie.casefile.Position;
import org.autopsie.workbench.panel.Live;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// The positions below one another in the order of time, where there is no room for their chart;
/// the chosen one is shown in full below. JavaFX thread only.
final class PositionList extends VBox {
  private final PanelContext context;
  private final Said said;
  private final ToggleGroup group = new ToggleGroup();

  PositionList(PanelContext context) {
    this.context = context;
    said = new Said(context);
    setId("positions-list");
    getStyleClass().add("position-list");
    said.inTime().forEach(one -> getChildren().add(button(one)));
    Live.show(this, context.copy().chosen("position"), id -> mark());
  }

  private ToggleButton button(Position one) {
    var stance = Stance.of(one.stance());
    var button =
        new ToggleButton(
            stance.sign() + " " + said.name(one) + ", " + stance.word(context.locale()));
    button.setId("position-row-" + one.id());
    button.setUserData(one.id());
    button.setToggleGroup(group);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAccessibleText(said.spoken(one));
    button.getStyleClass().add("position-row");
    button.setOnAction(pressed -> {
      context.copy().chosen("position").set(Optional.of(one.id()));
      mark();
    });
    return Text.wrapping(button);
  }

  private void mark() {
    var chosen = said.chosen().map(Position::id).orElse("");
    group.getToggles().forEach(one -> one.setSelected(chosen.equals(one.getUserData())));
  }
}
