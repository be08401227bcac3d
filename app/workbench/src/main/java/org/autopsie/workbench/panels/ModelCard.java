package org.autopsie.workbench.panels;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.autopsie.model.FileSpec;
import org.autopsie.model.ModelSpec;
import org.autopsie.report.LedgerLine;
import org.autopsie.report.StepLine;
import org.autopsie.run.Failure;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Background.Outcome;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// What there is to know of one model: what it is, how it reads and answers, and where its files
/// are or what to do about those that are not here.
///
/// @param context the case
record ModelCard(PanelContext context, ModelSpec model) {
  private static final Words WORDS = Words.of(ModelCard.class);
  private static final double MEGABYTE = 1e6;

  /// Its name and how near it is to the incident's model.
  Node title() {
    var pill = new Label(say("fidelity." + model.fidelity().id()));
    pill.getStyleClass().addAll("pill", "fidelity", model.fidelity().id());
    pill.setMinHeight(Region.USE_PREF_SIZE);
    pill.setWrapText(true);
    return Text.row(10, 6, Text.of(model.title(), "section-title"), pill);
  }

  /// All the rest.
  List<Node> nodes() {
    var facts =
        new Facts()
            .say(say("model.stands-for"), standsFor())
            .say(say("model.reads"), model.file().isPresent() ? reads() : "")
            .say(say("model.languages"), languages())
            .say(say("model.licence"), model.licence());
    files().forEach(file -> facts.show(say("model.file"), file(file)));
    var nodes = new ArrayList<Node>();
    nodes.add(Text.of(StepLine.about(model.fidelity(), context.locale())));
    nodes.add(facts);
    nodes.addAll(lacking());
    return nodes;
  }

  private String standsFor() {
    var loaded = context.open().loaded();
    int index = context.open().caseFile().models().indexOf(model);
    return loaded.words("/models/" + index + "/operator-model").in(context.locale());
  }

  private String reads() {
    var input =
        switch (model.reads()) {
          case "row" -> say("reads.row", String.join(", ", model.columns()));
          case "image" -> say("reads.image");
          default -> say("reads.text", model.maxTokens());
        };
    return input + " " + answers();
  }

  private String answers() {
    if (model.maps()) {
      return say("answers.map");
    }
    if (model.vectors()) {
      return say("answers.vector");
    }
    return model.labels().isEmpty()
        ? say("answers.scores")
        : say("answers.labels", String.join(", ", model.labels()));
  }

  private String languages() {
    return model.languages().stream()
        .map(code -> Locale.of(code).getDisplayLanguage(context.locale()))
        .collect(Collectors.joining(", "));
  }

  private List<FileSpec> files() {
    return Stream.concat(model.file().stream(), model.tokenizer().stream()).toList();
  }

  /// The files of it that are not here.
  List<FileSpec> missing() {
    var folder = context.open().loaded().folder();
    var resources = context.copy().tools().resources();
    return files().stream().filter(file -> !resources.has(file, folder)).toList();
  }

  private Node file(FileSpec file) {
    boolean here = !missing().contains(file);
    var box = new VBox(2, Text.of(file.name() + size(file)));
    if (!file.sha256().isEmpty()) {
      var id = "copy-sha256-" + model.id() + "-" + files().indexOf(file);
      box.getChildren()
          .add(
              Copyable.of(
                  id,
                  LedgerLine.brief(file.sha256()),
                  file.sha256(),
                  say("model.sha256"),
                  context.locale()));
    }
    box.getChildren()
        .add(
            here
                ? Signs.of(say("file.here"), "●", "found")
                : Signs.of(absent(file), "○", "not-tried"));
    return box;
  }

  private String size(FileSpec file) {
    if (file.size() <= 0) {
      return "";
    }
    double megabytes = file.size() / MEGABYTE;
    return megabytes < 0.1
        ? say("file.size.small", Math.ceil(megabytes * 1000))
        : say("file.size", megabytes);
  }

  private String absent(FileSpec file) {
    return file.place()
        .map(place -> say("file.absent.place", place))
        .orElseGet(() -> say("file.absent"));
  }

  private List<Node> lacking() {
    if (model.file().isEmpty()) {
      return List.of(
          Text.of(model.lacking(context.locale()).orElseGet(() -> say("model.no-file")), "quiet"));
    }
    var wanted = missing().stream().filter(file -> !file.sha256().isEmpty()).toList();
    if (wanted.isEmpty()) {
      return List.of();
    }
    var add = new Button(say("file.add"));
    add.setId("add-" + model.id());
    add.setMinWidth(Region.USE_PREF_SIZE);
    add.setOnAction(pressed -> add(wanted));
    var nodes = new ArrayList<Node>();
    nodes.add(Text.of(say("file.add.about"), "caption"));
    nodes.add(add);
    return nodes;
  }

  private void add(List<FileSpec> wanted) {
    var chosen = context.host().fileToRead(say("file.add"), List.of());
    chosen.ifPresent(file ->
        context
            .copy()
            .tools()
            .background()
            .latest(
                "add-file",
                progress -> {
                  context.copy().tools().resources().add(file, wanted);
                  return Optional.of(file);
                },
                outcome -> {
                  if (outcome instanceof Outcome.Done<?>) {
                    refresh();
                  }
                }));
  }

  private void refresh() {
    try {
      context.copy().refresh();
    } catch (Failure unreadable) {
      context.host().tell(unreadable);
    }
  }

  private String say(String key, Object... args) {
    return WORDS.say(context.locale(), key, args);
  }
}
