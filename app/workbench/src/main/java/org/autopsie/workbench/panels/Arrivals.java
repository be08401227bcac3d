package org.autopsie.workbench.panels;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.autopsie.casefile.Localised;
import org.autopsie.casefile.People;
import org.autopsie.model.Input;
import org.autopsie.run.Failure;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Bringing;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.PeopleForm;
import org.autopsie.workbench.panel.PictureView;
import org.autopsie.workbench.panel.Text;

/// Files on their way to become exhibits: each is read first, and whom it shows is asked before it
/// is copied into the case. JavaFX thread only.
final class Arrivals {
  private static final Words WORDS = Words.of(Arrivals.class);

  private static final double PREVIEW = 220;

  private final PanelContext context;

  Arrivals(PanelContext context) {
    this.context = context;
  }

  /// The files that wait for an answer, one path a line; empty where none does.
  ObservableValue<List<String>> waiting() {
    return property().map(files -> files.map(String::lines).stream().flatMap(l -> l).toList());
  }

  private ObjectProperty<Optional<String>> property() {
    return new Bringing(context.copy()).waiting();
  }

  /// Takes files; one that is neither a text, a table nor a picture is told and left out.
  void offer(List<Path> files) {
    new Bringing(context.copy()).offer(files);
  }

  private void set(List<String> files) {
    property().set(files.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", files)));
  }

  /// The question about the first file that waits.
  Node question() {
    var file = Path.of(waiting().getValue().getFirst());
    if (Bringing.kind(file).equals("text")) {
      return question(file, say("arrival.kind.text"), new WholeFile(file, "text"));
    }
    try {
      if (Bringing.kind(file).equals("image")) {
        return picture(file);
      }
      return new Bringing(context.copy()).isOneRow(file)
          ? question(file, say("arrival.kind.row"), new WholeFile(file, "row"))
          : table(file);
    } catch (Failure gone) {
      return new VBox(10, Text.of(gone.in(context.locale()), "notice"), new FlowPane(cancel()));
    }
  }

  private Node picture(Path file) {
    var input = context.copy().tools().cases().input(file, "image");
    var about = say("arrival.kind.image", ((Input.Image) input).picture());
    var card = (VBox) question(file, about, new WholeFile(file, "image"));
    var name = String.valueOf(file.getFileName());
    card.getChildren().add(2, PictureView.of(((Input.Image) input).picture(), name, PREVIEW));
    int under = 3;
    for (var done : context.copy().tools().cases().notices(file)) {
      card.getChildren().add(under++, Text.of(done.in(context.locale()), "notice"));
    }
    return card;
  }

  private Node table(Path file) {
    var choice = new TableChoice(context, file, context.copy().tools().cases().table(file));
    return question(file, choice.about(), choice);
  }

  /// What the button adds.
  sealed interface What permits WholeFile, TableChoice {}

  /// The file as one exhibit.
  record WholeFile(Path file, String kind) implements What {}

  private Node question(Path file, String about, What what) {
    var people = new PeopleForm(context.locale(), "arrival", say("arrival.question"));
    var add = new Button(say("arrival.add"));
    add.setId("arrival-add");
    add.getStyleClass().add("accent");
    add.setMinWidth(Region.USE_PREF_SIZE);
    add.setOnAction(pressed -> people.people().ifPresent(said -> add(what, said)));
    add.disableProperty()
        .bind(
            what instanceof TableChoice table
                ? people.unanswered().or(table.unfit())
                : people.unanswered());
    var card =
        new VBox(
            10,
            Text.of(say("arrival.title", file.getFileName()), "section-title"),
            Text.of(about, "ink-2"));
    if (what instanceof TableChoice table) {
      card.getChildren().addAll(table.nodes());
    }
    var buttons = new FlowPane(10, 6, add, cancel());
    if (what instanceof TableChoice) {
      buttons.getChildren().add(compare(file));
    }
    card.getChildren().addAll(people, buttons);
    card.getStyleClass().add("edit-card");
    return card;
  }

  /// A table may hold decisions rather than exhibits.
  private Button compare(Path file) {
    var compare = new Button(say("arrival.compare"));
    compare.setId("arrival-compare");
    compare.setMinWidth(Region.USE_PREF_SIZE);
    compare.setOnAction(pressed -> {
      next();
      context.host().compare(file);
    });
    return compare;
  }

  private Button cancel() {
    var cancel = new Button(say("arrival.cancel"));
    cancel.setId("arrival-cancel");
    cancel.setMinWidth(Region.USE_PREF_SIZE);
    cancel.setOnAction(pressed -> next());
    return cancel;
  }

  private void next() {
    var all = waiting().getValue();
    set(all.subList(Math.min(1, all.size()), all.size()));
  }

  private void add(What what, People people) {
    var edits = context.copy().tools().cases().edits();
    int before = context.open().caseFile().exhibits().size();
    boolean done =
        context
            .copy()
            .edit(loaded ->
                switch (what) {
                  case WholeFile(var file, var kind) ->
                      edits.addExhibit(loaded, file, kind, Localised.NONE, people);
                  case TableChoice table ->
                      edits.addExhibits(loaded, table.name(), table.inputs(), people);
                });
    if (done) {
      var added = context.open().caseFile().exhibits().get(before).id();
      context.copy().chosen("exhibit").set(Optional.of(added));
      context.copy().chosen("editing").set(Optional.of(ExhibitPage.ID));
      next();
    }
  }

  private String say(String key, Object... args) {
    return WORDS.say(context.locale(), key, args);
  }
}
