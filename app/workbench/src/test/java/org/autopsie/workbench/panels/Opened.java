package org.autopsie.workbench.panels;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import org.autopsie.casefile.CaseStore;
import org.autopsie.protocol.Laboratory;
import org.autopsie.run.Plugins;
import org.autopsie.workbench.Sample;
import org.autopsie.workbench.panel.Bringing;
import org.autopsie.workbench.panel.CaseTools;
import org.autopsie.workbench.panel.Host;
import org.autopsie.workbench.panel.Panel;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Studies;
import org.autopsie.workbench.panel.WorkingCopy;
import org.autopsie.workbench.shell.Tasks;
import org.autopsie.workbench.shell.Theme;
import org.autopsie.workbench.shell.Wardrobe;
import org.autopsie.workbench.toy.ToyPredictor;
import org.autopsie.workbench.toy.ToyResources;

/// One panel on a working copy of the sample case, in a scene of its own, with a host that chooses
/// the files it is told to and notes what is asked of it.
final class Opened implements Host {
  final Path folder;
  final WorkingCopy copy;
  final List<String> shown = new ArrayList<>();
  final List<RuntimeException> told = new ArrayList<>();
  private final StackPane root = new StackPane();
  private final Scene scene = new Scene(root, 760, 600);
  private Optional<Path> file = Optional.empty();

  Opened(Path folder, Panel panel) {
    this.folder = folder;
    root.getStyleClass().add(Theme.LIGHT.id());
    Wardrobe.dress(scene, Theme.LIGHT);
    var cases = new CaseStore(List.of(Sample.CHECKOUT.resolve("sample-incidents")), folder);
    Supplier<Laboratory> laboratories =
        () ->
            new Laboratory(
                cases,
                new Plugins(folder.resolve("plugins")),
                (model, place) -> new ToyPredictor(model),
                0);
    var tools =
        new CaseTools(
            cases,
            Sample.library(folder)::read,
            new ToyResources(new ArrayList<>()),
            laboratories.get(),
            laboratories,
            new Tasks(Runnable::run, Runnable::run, told::add),
            told::add,
            Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    copy = new WorkingCopy(tools.reader().apply(cases.open("cv-screening")), tools);
    show(panel, Locale.ENGLISH);
  }

  void show(Panel panel, Locale locale) {
    root.getChildren().setAll(panel.build(new PanelContext(locale, copy, Studies.none(), this)));
    settle();
  }

  void chooses(Path chosen) {
    file = Optional.of(chosen);
  }

  void settle() {
    root.applyCss();
    root.layout();
  }

  Node node(String id) {
    return Optional.ofNullable(root.lookup("#" + id))
        .orElseThrow(() -> new AssertionError("no node " + id + " in " + scene));
  }

  void press(String id) {
    ((Button) node(id)).fire();
    settle();
  }

  String all() {
    return String.join(
        "\n", root.lookupAll(".label").stream().map(label -> ((Labeled) label).getText()).toList());
  }

  @Override
  public void show(String id) {
    shown.add(id);
  }

  @Override
  public void bring(List<Path> files) {
    new Bringing(copy).offer(files);
  }

  @Override
  public void compare(Path table) {
    shown.add("compare");
  }

  @Override
  public void addModel(List<Path> files) {}

  @Override
  public void open(Path other) {
    throw new IllegalStateException("a panel of people opens no other case");
  }

  @Override
  public void guess(String step) {
    throw new IllegalStateException("a panel of people asks no guess");
  }

  @Override
  public Optional<Path> fileToRead(String title, List<String> endings) {
    return file;
  }

  @Override
  public Optional<Path> folderToRead(String title) {
    return file;
  }

  @Override
  public Optional<Path> fileToWrite(String title, String name) {
    return file;
  }

  @Override
  public void tell(RuntimeException wrong) {
    told.add(wrong);
  }
}
