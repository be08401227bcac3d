package org.autopsie.workbench.panels;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.autopsie.report.LedgerLine;
import org.autopsie.report.ReportFile;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Background.Outcome;
import org.autopsie.workbench.panel.Live;
import org.autopsie.workbench.panel.Panel;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// What can be handed to someone else today: the report, the head hash, the folder, the command
/// that checks it; there is no public register yet, and the panel says so.
public final class RegisterPanel implements Panel {
  private static final Words WORDS = Words.of(RegisterPanel.class);

  /// The panel.
  public RegisterPanel() {}

  @Override
  public String id() {
    return "register";
  }

  @Override
  public Node build(PanelContext context) {
    var told = Text.of("", "ink-2");
    told.setId("report-told");
    told.managedProperty().bind(told.textProperty().isNotEmpty());
    var panel = new VBox();
    panel.getStyleClass().add("panel");
    Live.show(
        panel,
        context.copy().evidence(),
        lines -> panel.getChildren().setAll(content(context, told)));
    return panel;
  }

  private static List<Node> content(PanelContext context, Label told) {
    var nodes = new ArrayList<Node>();
    nodes.add(Text.of(say(context, "register.title"), "panel-title"));
    nodes.add(Text.of(say(context, "register.honest"), "quiet"));
    nodes.add(Text.of(say(context, "register.today"), "ink-2"));
    section(nodes, context, "register.report", List.of(reports(context, told), told));
    if (context.copy().evidence().get().isEmpty()) {
      section(nodes, context, "register.head", List.of(Text.of(say(context, "evidence.none"))));
      return nodes;
    }
    section(nodes, context, "register.head", head(context));
    section(nodes, context, "register.folder", List.of(folder(context)));
    section(nodes, context, "register.verify", List.of(command(context)));
    return nodes;
  }

  private static void section(
      List<Node> nodes, PanelContext context, String key, List<Node> content) {
    nodes.add(Text.of(say(context, key), "section-title", "spaced"));
    nodes.add(Text.of(say(context, key + ".about"), "ink-2"));
    nodes.addAll(content);
  }

  private static Node reports(PanelContext context, Label told) {
    return new FlowPane(
        10, 6, report(context, told, Locale.FRENCH), report(context, told, Locale.ENGLISH));
  }

  private static Button report(PanelContext context, Label told, Locale language) {
    var tag = language.getLanguage();
    var button = new Button(say(context, "register.report." + tag));
    button.setId("report-" + tag);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(pressed -> {
      var name = context.open().caseFile().id() + "." + tag + ".html";
      context
          .host()
          .fileToWrite(button.getText(), name)
          .ifPresent(file -> write(context, told, file, language));
    });
    return button;
  }

  private static void write(PanelContext context, Label told, Path file, Locale language) {
    var tools = context.copy().tools();
    var loaded = context.open().loaded();
    tools
        .background()
        .latest(
            "report",
            progress -> {
              var plugins = tools.laboratory().plugins();
              ReportFile.write(file, ReportFile.html(tools.cases(), loaded, plugins, language));
              return file;
            },
            outcome -> {
              if (outcome instanceof Outcome.Done<Path>(var written)) {
                told.setText(say(context, "register.written", String.valueOf(written)));
              }
            });
  }

  private static List<Node> head(PanelContext context) {
    var lines = context.copy().evidence().get();
    var last = lines.getLast();
    var when = new EvidenceRows(context).when(last.at());
    var whole =
        say(
            context,
            "register.head.whole",
            context.open().caseFile().title().in(context.locale()),
            lines.size(),
            last.hash(),
            when);
    return List.of(
        Text.of(say(context, "register.head.lines", lines.size(), when)),
        Copyable.of(
            "copy-head-whole",
            last.hash(),
            whole,
            say(context, "evidence.head.what"),
            context.locale()),
        Text.of(LedgerLine.shows(context.locale()), "caption"));
  }

  private static Node folder(PanelContext context) {
    var folder = String.valueOf(context.open().loaded().folder());
    return Copyable.of(
        "copy-folder", folder, folder, say(context, "register.folder"), context.locale());
  }

  private static Node command(PanelContext context) {
    var command = "autopsie verify \"" + context.open().loaded().folder() + "\"";
    return Copyable.of(
        "copy-command", command, command, say(context, "register.verify"), context.locale());
  }

  private static String say(PanelContext context, String key, Object... args) {
    return WORDS.say(context.locale(), key, args);
  }
}
