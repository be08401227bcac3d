package org.autopsie.workbench.label;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.autopsie.casefile.PictureSet;
import org.autopsie.workbench.label.LabelSession.Part;
import org.autopsie.workbench.panel.Gathering;
import org.autopsie.workbench.panel.Gathering.Found;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.PeopleForm;
import org.autopsie.workbench.panel.Text;

/// Asks for a folder, says which of its files are no pictures, and asks once whom the others show
/// and under which licence, before they become exhibits.
record FolderView(PanelContext context, LabelTalk talk, LabelSession session, Gathering gathering) {

  Node build() {
    var page = new VBox(10, Text.of(talk.say("folder.about"), "ink-2"));
    gathering
        .waiting()
        .get()
        .ifPresentOrElse(
            found -> page.getChildren().add(question(found)),
            () -> page.getChildren().addAll(begin()));
    return page;
  }

  private List<Node> begin() {
    var choose =
        talk.button(
            "label-folder",
            "folder.choose",
            () ->
                context.host().folderToRead(talk.say("folder.choose")).ifPresent(gathering::offer));
    choose.getStyleClass().add("accent");
    var drop = new VBox(8, new FlowPane(choose), Text.of(talk.say("folder.drop"), "ink-2"));
    drop.getStyleClass().add("edit-card");
    var sets = new VBox(6);
    for (var group : session.book().groups()) {
      int count = session.book().pictures(group).size();
      sets.getChildren().add(Text.of(talk.say("folder.set", name(group), count)));
    }
    return sets.getChildren().isEmpty()
        ? List.of(drop)
        : List.of(drop, Text.of(talk.say("folder.sets"), "section-title"), sets);
  }

  private String name(String group) {
    var words = context.open().caseFile().groups().get(group);
    return group.isBlank()
        ? talk.say("group.none")
        : words == null ? group : words.in(context.locale());
  }

  private Node question(Found found) {
    var people = new PeopleForm(context.locale(), "label-people", talk.say("folder.question"));
    var name = field("label-set", "folder.name", String.valueOf(found.folder().getFileName()));
    var licence = field("label-licence", "folder.licence", "");
    licence.setPromptText(talk.say("folder.licence.prompt"));
    var add = talk.button("label-add", "folder.add", () -> add(people, name, licence));
    add.getStyleClass().add("accent");
    add.disableProperty().bind(people.unanswered().or(name.textProperty().isEmpty()));
    var leave =
        talk.button(
            "label-leave",
            "folder.leave",
            () -> gathering.waiting().set(java.util.Optional.empty()));
    var card =
        new VBox(
            10,
            Text.of(
                talk.say("folder.found", found.folder().getFileName(), found.pictures().size()),
                "section-title"));
    if (!found.skipped().isEmpty()) {
      card.getChildren().add(skipped(found));
    }
    card.getChildren()
        .addAll(
            people,
            Text.of(talk.say("folder.licence"), "field-label"),
            licence,
            Text.of(talk.say("folder.name"), "field-label"),
            name,
            new FlowPane(10, 6, add, leave));
    card.getStyleClass().add("edit-card");
    return card;
  }

  private TextField field(String id, String key, String present) {
    var field = new TextField(present);
    field.setId(id);
    field.setAccessibleText(talk.say(key));
    return field;
  }

  private Node skipped(Found found) {
    var words = found.skipped().stream().map(one -> one.in(context.locale())).toList();
    var label =
        Text.of(
            talk.say("folder.skipped", words.size()) + "\n" + String.join("\n", words), "notice");
    label.setId("label-skipped");
    return label;
  }

  private void add(PeopleForm form, TextField name, TextField licence) {
    form.people()
        .map(people -> new PictureSet(name.getText().strip(), people, licence.getText().strip()))
        .ifPresent(set -> gathering.add(set, found -> session.turnTo(Part.LABEL)));
  }
}
