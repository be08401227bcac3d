package org.autopsie.workbench.panels;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.autopsie.casefile.Exhibit;
import org.autopsie.casefile.People;
import org.autopsie.image.Picture;
import org.autopsie.model.Input;
import org.autopsie.protocol.Trial.Piece;
import org.autopsie.protocol.Withdrawals;
import org.autopsie.run.Failure;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.EditForm;
import org.autopsie.workbench.panel.Editable;
import org.autopsie.workbench.panel.OpenCase;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Shown;
import org.autopsie.workbench.panel.Text;

/// The chosen exhibit in full: whom it shows and what that means, and its words or its row.
record ExhibitPage(PanelContext context) implements Editable.Page {
  static final String ID = "exhibit";
  private static final Words WORDS = Words.of(ExhibitPage.class);

  @Override
  public String id() {
    return ID;
  }

  @Override
  public boolean isEditable(OpenCase open) {
    return new Shelf(context).chosen().filter(one -> one.withdrawn().isEmpty()).isPresent();
  }

  @Override
  public Object shows(OpenCase open) {
    return List.of(
        new Shelf(context).chosen(),
        open.caseFile().groups(),
        context.copy().chosen("forget").get(),
        open.caseFile().id());
  }

  @Override
  public List<Node> title() {
    var shelf = new Shelf(context);
    return shelf
        .chosen()
        .map(one ->
            List.<Node>of(
                Text.of(one.title().in(locale()), "section-title"),
                Text.of(shelf.note(one), "ink-2")))
        .orElseGet(() -> List.of(Text.of(say("exhibits.none"), "ink-3")));
  }

  @Override
  public List<Node> read() {
    return new Shelf(context).chosen().map(this::read).orElseGet(List::of);
  }

  private List<Node> read(Exhibit one) {
    var nodes = new ArrayList<Node>();
    nodes.add(people(one.people()));
    if (one.withdrawn().isEmpty()) {
      boolean asked = context.copy().chosen("forget").get().equals(Optional.of(one.id()));
      nodes.add(asked ? confirmation(one) : buttons(one));
      nodes.add(content(one));
    }
    return nodes;
  }

  private Node people(People people) {
    var shown = Shown.of(people);
    var box = new VBox(2, shown.label(locale()));
    if (shown == Shown.CONSENTED) {
      var scope = people.scope().isBlank() ? say("people.scope.none") : people.scope();
      var date =
          people.date().isBlank() ? say("people.date.none") : Dates.of(people.date(), locale());
      box.getChildren().add(Text.of(say("people.consent", scope, date)));
    }
    box.getChildren().add(Text.of(shown.implies(locale()), "ink-2"));
    if (!people.note().isBlank()) {
      box.getChildren().add(Text.of(people.note().in(locale()), "ink-2"));
    }
    return box;
  }

  private Node buttons(Exhibit one) {
    var forget = button("exhibit.forget", "exhibit-forget");
    forget.setOnAction(pressed -> context.copy().chosen("forget").set(Optional.of(one.id())));
    var row = new FlowPane(8, 6);
    context
        .investigation()
        .filter(open -> open.canExamine(one.id()))
        .ifPresent(open -> {
          var examine = button("exhibit.examine", "exhibit-examine");
          examine.getStyleClass().add("accent");
          examine.setOnAction(pressed -> {
            open.examine(one.id());
            context.host().show("ranking");
          });
          row.getChildren().add(examine);
        });
    row.getChildren().add(forget);
    return row;
  }

  private Button button(String key, String id) {
    var button = new Button(say(key));
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private Node confirmation(Exhibit one) {
    var file = one.file().orElseGet(() -> say("exhibit.row"));
    var yes = button("exhibit.forget.yes", "exhibit-forget-yes");
    yes.getStyleClass().add("danger");
    yes.setOnAction(pressed -> forget(one));
    var no = button("exhibit.forget.no", "exhibit-forget-no");
    no.setOnAction(pressed -> context.copy().chosen("forget").set(Optional.empty()));
    var box =
        new VBox(
            10,
            Text.of(say("exhibit.forget.title", one.title().in(locale())), "semibold"),
            Text.of(say("exhibit.forget.what", file)),
            new FlowPane(8, 6, no, yes));
    box.getStyleClass().add("notice");
    return box;
  }

  private void forget(Exhibit one) {
    var tools = context.copy().tools();
    boolean done =
        context
            .copy()
            .edit(loaded -> {
              Withdrawals.forget(tools.cases(), loaded, one.id(), tools.clock());
              return tools.cases().open(loaded.folder());
            });
    if (done) {
      context.copy().chosen("forget").set(Optional.empty());
    }
  }

  private Node content(Exhibit one) {
    try {
      var input = input(one);
      return input instanceof Input.Image(var picture)
          ? picture(one, picture)
          : new ExhibitContent(context, one.id()).of(input, "");
    } catch (Failure unreadable) {
      return Text.of(unreadable.in(locale()), "notice");
    }
  }

  /// What was read when the case was, else why it cannot be read.
  private Input input(Exhibit one) {
    var open = context.open();
    return open.piece(one.id())
        .map(Piece::input)
        .orElseGet(() -> context.copy().tools().cases().input(open.loaded(), one));
  }

  private Node picture(Exhibit one, Picture picture) {
    var words = one.alternative().in(locale());
    var said = words.isBlank() ? one.title().in(locale()) : words;
    var box =
        new VBox(
            8,
            new ExhibitContent(context, one.id()).of(new Input.Image(picture), said),
            Text.of(say("exhibit.size", picture.width(), picture.height()), "caption"));
    box.getChildren()
        .add(words.isBlank() ? Text.of(say("exhibit.alternative.none"), "ink-2") : Text.of(words));
    context.copy().tools().cases().notices(context.open().loaded(), one).stream()
        .map(notice -> Text.of(notice.in(locale()), "ink-2"))
        .forEach(box.getChildren()::add);
    return box;
  }

  @Override
  public List<Node> edit(EditForm form) {
    return new Shelf(context)
        .chosen()
        .map(one -> new ExhibitEdit(context, form, one).fields())
        .orElseGet(List::of);
  }

  private Locale locale() {
    return context.locale();
  }

  private String say(String key, Object... args) {
    return WORDS.say(locale(), key, args);
  }
}
