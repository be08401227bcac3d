package org.autopsie.workbench.panels;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.autopsie.casefile.CaseTable;
import org.autopsie.casefile.DataFile;
import org.autopsie.casefile.DecisionWords;
import org.autopsie.casefile.Localised;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.EditForm;
import org.autopsie.workbench.panel.Editable;
import org.autopsie.workbench.panel.GroupNames;
import org.autopsie.workbench.panel.OpenCase;
import org.autopsie.workbench.panel.Panel;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// The word lists of the case, with their words, where they come from and what uses them; and the
/// names of the groups of exhibits.
public final class ListsPanel implements Panel {
  /// A word and what takes its place.
  private static final int PAIR = 2;

  private static final Words WORDS = Words.of(ListsPanel.class);

  /// The panel.
  public ListsPanel() {}

  @Override
  public String id() {
    return "lists";
  }

  @Override
  public Node build(PanelContext context) {
    return Sheet.panel(new Editable(context, new Page(context)));
  }

  private record Page(PanelContext context) implements Editable.Page {
    @Override
    public String id() {
      return "lists";
    }

    @Override
    public List<Node> title() {
      return List.of(
          Text.of(say("lists.title"), "panel-title"), Text.of(say("lists.about"), "ink-2"));
    }

    @Override
    public Object shows(OpenCase open) {
      var one = open.caseFile();
      return List.of(one.data(), one.groups(), one.sources(), one.protocol(), one.exhibits());
    }

    private List<DataFile> all() {
      return context.open().caseFile().data();
    }

    @Override
    public List<Node> read() {
      var nodes = new ArrayList<Node>();
      all().forEach(list -> nodes.add(card(list)));
      if (nodes.isEmpty()) {
        nodes.add(Text.of(say("lists.none"), "quiet"));
      }
      nodes.add(new FlowPane(add()));
      return nodes;
    }

    private Button add() {
      var add = new Button(say("lists.add"));
      add.setId("lists-add");
      add.setMinWidth(Region.USE_PREF_SIZE);
      add.setOnAction(pressed ->
          context
              .host()
              .fileToRead(say("lists.add.title"), List.of("csv"))
              .ifPresent(file ->
                  context
                      .copy()
                      .edit(loaded ->
                          context
                              .copy()
                              .tools()
                              .cases()
                              .edits()
                              .addData(loaded, file, Localised.NONE))));
      return add;
    }

    private Node card(DataFile list) {
      var lists = new WordLists(context);
      var card = new VBox(4, Text.of(lists.name(list), "semibold"));
      lists
          .table(list)
          .ifPresentOrElse(
              table -> card.getChildren().add(Text.of(words(table))),
              () -> card.getChildren().add(missing(list)));
      if (!list.licence().isBlank()) {
        card.getChildren().add(Text.of(say("list.under", list.licence()), "caption"));
      }
      card.getChildren().add(new Links(context).source(list.source()));
      lists.uses(list).forEach(step -> card.getChildren().add(new Links(context).step(step.id())));
      card.getStyleClass().addAll("entry");
      return card;
    }

    /// A file that is not there is no error: a case may name what whoever has it adds.
    private Node missing(DataFile list) {
      boolean there = Files.exists(context.open().loaded().folder().resolve(list.file()));
      if (there && list.isVectors()) {
        return Text.of(say("list.vectors", list.file()));
      }
      return there
          ? Text.of(say("list.unreadable", list.file()), "notice")
          : Text.of(say("list.absent", list.file()), "quiet");
    }

    /// The words, those of a group on a line of their own; of a table of other things its size.
    private String words(CaseTable table) {
      int groups = table.columns().indexOf("group");
      int words = table.columns().indexOf("word");
      if (words < 0 && table.columns().size() > PAIR) {
        return say("list.table", table.rows().size(), table.columns().size());
      }
      var lines = new LinkedHashMap<String, List<String>>();
      for (var row : table.rows()) {
        var group = groups < 0 ? "" : row.get(groups).strip();
        var word = words < 0 ? String.join(" → ", row) : row.get(words);
        lines.computeIfAbsent(group, any -> new ArrayList<>()).add(word);
      }
      var names = new GroupNames(context.open().caseFile(), context.locale());
      return lines.entrySet().stream()
          .map(line ->
              line.getKey().isEmpty()
                  ? String.join(", ", line.getValue())
                  : say(
                      "list.words", names.whole(line.getKey()), String.join(", ", line.getValue())))
          .collect(Collectors.joining("\n"));
    }

    @Override
    public List<Node> edit(EditForm form) {
      var nodes = new ArrayList<Node>();
      for (int i = 0; i < all().size(); i++) {
        nodes.add(Sheet.card(fields(all().get(i), "/data/" + i, form)));
      }
      nodes.add(new FlowPane(add()));
      var groups = new Shelf(context).groups().stream().filter(one -> !one.value().isEmpty());
      nodes.add(Sheet.heading(say("lists.groups")));
      nodes.add(Text.of(say("lists.groups.about"), "caption"));
      groups.forEach(one ->
          nodes.add(
              form.words(
                  one.words(),
                  "/groups/" + one.value(),
                  context.open().caseFile().groups().getOrDefault(one.value(), Localised.NONE))));
      return nodes;
    }

    private List<Node> fields(DataFile list, String at, EditForm form) {
      var lists = new WordLists(context);
      var nodes = new ArrayList<Node>();
      nodes.add(form.words(say("list.title"), at + "/title", list.title()));
      nodes.add(
          form.choice(
              say("moment.source"), at + "/source", new Links(context).sources(), list.source()));
      nodes.add(form.line(say("list.licence"), at + "/licence", list.licence()));
      if (list.decision().isPresent() || isWide(list)) {
        var decision = list.decision().orElse(DecisionWords.NONE);
        nodes.addAll(new DecisionEdit(context, form, at, decision).fields());
      }
      var uses =
          lists.uses(list).stream().map(step -> "– " + step.title().in(context.locale())).toList();
      nodes.add(
          uses.isEmpty()
              ? form.remove(say("list.remove"), lists.name(list), at)
              : Text.of(say("list.used", uses.size()) + "\n" + String.join("\n", uses), "ink-2"));
      return nodes;
    }

    /// True for a table of more than lists of words.
    private boolean isWide(DataFile list) {
      return new WordLists(context)
          .table(list)
          .map(CaseTable::columns)
          .filter(columns -> columns.size() > PAIR && !columns.contains("word"))
          .isPresent();
    }

    private String say(String key, Object... args) {
      return WORDS.say(context.locale(), key, args);
    }
  }
}
