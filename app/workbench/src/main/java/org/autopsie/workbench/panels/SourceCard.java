package org.autopsie.workbench.panels;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.autopsie.casefile.Source;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// One source: what it is, whether it was read, its address to copy, the copy that was kept, and
/// what rests on it. Nothing here opens a connection.
record SourceCard(PanelContext context, Source source) {
  private static final Words WORDS = Words.of(SourceCard.class);

  Node build() {
    var card =
        new VBox(
            3,
            Text.of(new Links(context).title(source), "semibold"),
            Text.of(where(), "ink-2"),
            seen());
    source
        .url()
        .filter(url -> !url.isBlank())
        .ifPresent(url -> card.getChildren().add(Text.of(url, "address")));
    source
        .archive()
        .filter(url -> !url.isBlank())
        .ifPresent(url -> card.getChildren().add(Text.of(say("source.archived", url), "caption")));
    kept(card);
    card.getChildren().add(buttons());
    card.getChildren().addAll(uses());
    card.getStyleClass().addAll("source", "entry");
    return card;
  }

  private String where() {
    var consulted =
        source.consulted().isBlank()
            ? say("source.not-consulted")
            : say("source.consulted-on", Dates.of(source.consulted(), context.locale()));
    return source.publisher().isBlank() ? consulted : source.publisher() + " · " + consulted;
  }

  private Node seen() {
    boolean read = source.seen().equals("read");
    return Text.of(
        (read ? "● " : "○ ") + say("seen." + (read ? "read" : "to-confirm")),
        "state",
        read ? "found" : "not-tried");
  }

  private void kept(VBox card) {
    source
        .kept()
        .ifPresentOrElse(
            file -> {
              card.getChildren().add(Text.of(say("source.kept", file), "caption"));
              source
                  .sha256()
                  .ifPresent(hash ->
                      card.getChildren().add(Text.of("SHA-256 " + spaced(hash), "address")));
            },
            () -> card.getChildren().add(Text.of(say("source.not-kept"), "caption")));
  }

  /// A hash in groups of eight, so that it can be read and wraps.
  private static String spaced(String hash) {
    return hash.replaceAll("(.{8})(?=.)", "$1 ");
  }

  private Node buttons() {
    var keep = button(say(source.kept().isPresent() ? "source.keep-again" : "source.keep"), "keep");
    keep.setOnAction(pressed ->
        context
            .host()
            .fileToRead(say("source.keep.title"), List.of())
            .ifPresent(file ->
                context
                    .copy()
                    .edit(loaded ->
                        context
                            .copy()
                            .tools()
                            .cases()
                            .edits()
                            .keepSource(loaded, source.id(), file))));
    var row = new FlowPane(8, 6, keep);
    source
        .url()
        .filter(url -> !url.isBlank())
        .ifPresent(url -> {
          var copy = button(say("source.copy-url"), "copy");
          copy.setOnAction(pressed -> {
            var content = new ClipboardContent();
            content.putString(url);
            Clipboard.getSystemClipboard().setContent(content);
            copy.setText(say("source.copied"));
          });
          row.getChildren().add(copy);
        });
    row.getStyleClass().add("buttons");
    return row;
  }

  private Button button(String words, String what) {
    var button = new Button(words);
    button.setId("source-" + what + "-" + source.id());
    button.setAccessibleText(
        Words.named(context.locale(), words, new Links(context).title(source)));
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private List<Node> uses() {
    var uses = new Uses(context);
    var words = uses.words(source.id());
    var steps = uses.steps(source.id());
    if (words.isEmpty() && steps.isEmpty()) {
      return List.of(Text.of(say("source.unused"), "ink-3"));
    }
    var links = new Links(context);
    return Stream.concat(
            Stream.of(Text.of(say("source.uses"), "caption")),
            Stream.concat(
                words.stream().<Node>map(line -> Text.of("– " + line)),
                steps.stream().map(links::step)))
        .toList();
  }

  private String say(String key, Object... args) {
    return WORDS.say(context.locale(), key, args);
  }
}
