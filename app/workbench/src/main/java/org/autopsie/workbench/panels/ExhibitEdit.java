package org.autopsie.workbench.panels;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.autopsie.casefile.Exhibit;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.EditForm;
import org.autopsie.workbench.panel.EditValues;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Shown;
import org.autopsie.workbench.panel.Text;

/// The chosen exhibit while what is said of it is edited; the exhibit itself stays as it is.
record ExhibitEdit(PanelContext context, EditForm form, Exhibit one) {
  private static final Words WORDS = Words.of(ExhibitEdit.class);

  /// All its controls.
  List<Node> fields() {
    var shelf = new Shelf(context);
    var nodes = new ArrayList<Node>();
    nodes.add(form.words(say("exhibit.edit.title"), at("title"), one.title()));
    if (one.kind().equals("image") || !one.alternative().isBlank()) {
      nodes.add(form.words(say("exhibit.edit.alternative"), at("alternative"), one.alternative()));
      nodes.add(Text.of(say("exhibit.edit.alternative.help"), "caption"));
    }
    nodes.add(form.choice(say("exhibit.edit.group"), at("group"), shelf.groups(), one.group()));
    nodes.add(form.free(say("exhibit.edit.new-group"), at("new-group"), this::group));
    nodes.add(form.line(say("exhibit.edit.topic"), at("topic"), one.topic()));
    nodes.add(
        form.choice(
            say("exhibit.edit.language"),
            at("language"),
            Languages.choices(one.language(), context.locale()),
            one.language()));
    nodes.add(
        form.choice(
            say("exhibit.edit.counterpart"), at("counterpart"), others(), one.counterpart()));
    nodes.add(form.line(say("exhibit.edit.licence"), at("licence"), one.licence()));
    nodes.addAll(row());
    nodes.add(Sheet.heading(say("exhibit.edit.people")));
    nodes.add(
        form.deciding(
            say("arrival.question"),
            at("people/status"),
            Shown.choices(context.locale()),
            Shown.of(one.people()).id()));
    if (Shown.of(one.people()) == Shown.CONSENTED) {
      nodes.add(form.line(say("people.scope"), at("people/scope"), one.people().scope()));
      nodes.add(form.date(say("people.date"), at("people/date"), one.people().date()));
    }
    if (Shown.of(one.people()) != Shown.UNKNOWN) {
      nodes.add(form.words(say("people.note"), at("people/note"), one.people().note()));
    }
    return nodes;
  }

  /// The other exhibits of its kind, and none.
  private List<Choice<String>> others() {
    var all = new ArrayList<Choice<String>>();
    all.add(new Choice<>("", say("choice.none")));
    new Shelf(context)
        .all().stream()
            .filter(other -> other.kind().equals(one.kind()) && !other.id().equals(one.id()))
            .forEach(
                other -> all.add(new Choice<>(other.id(), other.title().in(context.locale()))));
    return all;
  }

  /// The numbers of a row that stands in the case itself; a file stays as it is.
  private List<Node> row() {
    if (one.row().isEmpty()) {
      return List.of();
    }
    var values = new EditValues(form);
    var nodes = new ArrayList<Node>();
    nodes.add(Sheet.heading(say("exhibit.edit.row")));
    one.row()
        .forEach((column, value) ->
            nodes.add(
                values.needed(
                    column, at("row/" + column.replace("~", "~0").replace("/", "~1")), value)));
    return nodes;
  }

  private String at(String field) {
    var ids = new Shelf(context).all().stream().map(Exhibit::id).toList();
    return "/exhibits/" + ids.indexOf(one.id()) + "/" + field;
  }

  /// Puts the exhibit into a group of that name, which is made where there is none yet.
  private boolean group(String name) {
    var id = Ids.of(name);
    if (id.isEmpty()) {
      return true;
    }
    var edits = context.copy().tools().cases().edits();
    var pointer = at("group");
    boolean known = context.open().caseFile().groups().containsKey(id);
    return context
        .copy()
        .edit(loaded -> {
          var named = known ? loaded : edits.set(loaded, "/groups/" + id, name.strip());
          return edits.set(named, pointer, id);
        });
  }

  private String say(String key) {
    return WORDS.say(context.locale(), key);
  }
}
