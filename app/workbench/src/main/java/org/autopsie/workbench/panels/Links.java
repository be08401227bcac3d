package org.autopsie.workbench.panels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.autopsie.casefile.Source;
import org.autopsie.casefile.Step;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.Live;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// Ways from one panel to another: to a source, to a step of the protocol with what it came to. The
/// panels do not know one another; they point at the same source or step of the working copy.
record Links(PanelContext context) {
  private static final Words WORDS = Words.of(Links.class);
  private static final int SHORT = 60;

  /// A source as a link; words alone where there is none.
  Node source(String id) {
    var source = find(id);
    if (source.isEmpty()) {
      return Text.of(say("link.no-source"), "caption");
    }
    var link = link(say("link.source", cut(title(source.get()))));
    link.setAccessibleText(say("link.source", title(source.get())));
    link.setOnAction(followed -> {
      context.copy().chosen("source").set(Optional.of(id));
      context.host().show("sources");
    });
    var mark = source.get().seen().equals("read") ? "" : say("link.to-confirm");
    return mark.isEmpty() ? link : row(link, Text.of(mark, "caption"));
  }

  private static Node row(Hyperlink link, Label after) {
    after.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(link, Priority.SOMETIMES);
    var row = new HBox(6, link, after);
    row.setAlignment(javafx.geometry.Pos.BASELINE_LEFT);
    return row;
  }

  /// A step with what it came to, kept up to date, as a link that brings the protocol forward.
  Node step(String id) {
    var standing = Text.of("", "state");
    standing.setMinWidth(Region.USE_PREF_SIZE);
    Live.show(standing, context.copy().evidence(), lines -> stand(standing, id));
    var link = link(stepTitle(id));
    link.setOnAction(followed -> {
      context.copy().chosen().set(Optional.of(id));
      context.host().show("protocol");
    });
    HBox.setHgrow(link, Priority.ALWAYS);
    var row = new HBox(10, standing, link);
    row.setAlignment(javafx.geometry.Pos.BASELINE_LEFT);
    return row;
  }

  private void stand(Label label, String step) {
    context
        .copy()
        .result(step, context.locale())
        .ifPresent(result -> {
          var standing = Standing.of(result);
          label.setText(standing.words(result, context.locale()));
          standing.paint(label);
        });
  }

  private static Hyperlink link(String words) {
    var link = new Hyperlink(words);
    link.setWrapText(true);
    link.setMinHeight(Region.USE_PREF_SIZE);
    link.getStyleClass().add("link");
    return link;
  }

  /// The title of a step.
  String stepTitle(String id) {
    return context.open().caseFile().protocol().stream()
        .filter(step -> step.id().equals(id))
        .findFirst()
        .map(step -> step.title().in(context.locale()))
        .orElse(id);
  }

  private Optional<Source> find(String id) {
    return context.open().caseFile().sources().stream()
        .filter(source -> source.id().equals(id))
        .findFirst();
  }

  /// What a source is called: its title, else its publisher.
  String title(Source source) {
    return !source.title().isBlank()
        ? source.title()
        : source.publisher().isBlank() ? say("link.untitled") : source.publisher();
  }

  /// All sources to choose from, and none.
  List<Choice<String>> sources() {
    var choices = new ArrayList<Choice<String>>();
    choices.add(new Choice<>("", say("choice.none")));
    for (var source : context.open().caseFile().sources()) {
      choices.add(new Choice<>(source.id(), cut(title(source))));
    }
    return choices;
  }

  /// All steps to choose from.
  List<Choice<String>> steps() {
    return context.open().caseFile().protocol().stream().map(this::choice).toList();
  }

  private Choice<String> choice(Step step) {
    return new Choice<>(step.id(), cut(step.title().in(context.locale())));
  }

  /// All steps to choose from, and none.
  List<Choice<String>> stepsOrNone() {
    var choices = new ArrayList<Choice<String>>();
    choices.add(new Choice<>("", say("choice.none")));
    choices.addAll(steps());
    return choices;
  }

  /// The beginning of long words, cut between two of them.
  static String cut(String words) {
    if (words.length() <= SHORT) {
      return words;
    }
    int end = words.lastIndexOf(' ', SHORT);
    return words.substring(0, end < SHORT / 2 ? SHORT : end) + "…";
  }

  private String say(String key, Object... args) {
    return WORDS.say(context.locale(), key, args);
  }
}
