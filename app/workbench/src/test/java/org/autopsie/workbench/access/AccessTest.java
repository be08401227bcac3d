package org.autopsie.workbench.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import org.autopsie.casefile.CaseYaml;
import org.autopsie.workbench.Fx;
import org.autopsie.workbench.Panels;
import org.autopsie.workbench.Sample;
import org.autopsie.workbench.shell.Places;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.coley.bentofx.control.Header;

/// Every panel, edited too, and every page, in both languages, at three sizes and two text sizes,
/// before and after the protocol has run: nothing cut or broken, nothing scrolled sideways, nothing
/// raw, nothing empty, everything named and reached.
class AccessTest {
  private static final RawIds RAW =
      new RawIds(
          Written.ids(
              CaseYaml.read(Sample.CHECKOUT.resolve("sample-incidents/cv-screening")).caseFile()),
          Written.keys());

  /// The sample case asks for plugins that are not among those of the test: what is not there has
  /// no other name than its id.
  private static final Pattern ABSENT =
      Pattern.compile("There is no plugin |Il n’y a pas d’extension ");

  @TempDir Path folder;

  /// @param scale the text size
  record Room(Locale locale, double width, double height, double scale) {}

  static List<Room> rooms() {
    var rooms = new ArrayList<Room>();
    for (var locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      for (double scale : new double[] {1, 2}) {
        rooms.add(new Room(locale, 1024, 768, scale));
        rooms.add(new Room(locale, 1280, 800, scale));
        rooms.add(new Room(locale, 1920, 1080, scale));
      }
    }
    return rooms;
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void should_let_everybody_read_and_reach_everything(Room room) {
    var wrong = new TreeSet<String>();
    var sample = Fx.on(() -> Sample.open(folder, room.locale()));
    Fx.run(() -> {
      sample.settings().scale().set(room.scale());
      check(sample, room, "gallery", wrong);
      sample.show("lacking");
      check(sample, room, "lacking", wrong);
      sample.show("cv-screening");
    });
    panels(sample, room, " (not run)", wrong);
    Fx.run(() -> {
      sample.window().choose("protocol");
      sample.settle();
      ((Button) sample.node("run-all")).fire();
    });
    panels(sample, room, "", wrong);
    for (var edit : Places.edits()) {
      Fx.run(() -> {
        Places.edit(sample.window(), edit, folder);
        check(sample, room, edit, wrong);
      });
    }
    for (var page : Places.pages()) {
      Fx.run(() -> {
        Places.open(sample.window(), page);
        check(sample, room, page, wrong);
        Places.back(sample.window());
      });
    }
    Fx.run(() -> sample.window().close());
    assertEquals("", String.join("\n", wrong));
  }

  @ParameterizedTest
  @MethodSource("narrow")
  void should_let_everybody_compare_groups_and_bring_a_table(Room room) {
    var wrong = new TreeSet<String>();
    Fx.run(() -> {
      var sample = Sample.open(folder, room.locale());
      sample.settings().scale().set(room.scale());
      sample.show("apple-card");
      sample.window().choose("groups");
      for (var view : List.of("PEOPLE", "BARS", "ALL")) {
        sample.settle();
        ((ToggleButton) sample.node("groups-view-" + view)).fire();
        check(sample, room, "groups", wrong);
      }
      Places.compare(sample.window(), table());
      check(sample, room, "table", wrong);
      sample.window().close();
    });
    assertEquals("", String.join("\n", wrong));
  }

  static List<Room> narrow() {
    return List.of(new Room(Locale.FRENCH, 1024, 768, 2), new Room(Locale.ENGLISH, 1280, 800, 1));
  }

  /// People of two teams, with their ages.
  private Path table() {
    var csv = new StringBuilder("name,age,team,accepted,good\n");
    for (int i = 0; i < 60; i++) {
      var team = i % 2 == 0 ? "north" : "south";
      csv.append("Person %d,%d,%s,%d,%d%n".formatted(i, 18 + i, team, i % 3 / 2, i % 5 / 4));
    }
    try {
      return Files.writeString(folder.resolve("people.csv"), csv.toString());
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  private static void panels(Sample sample, Room room, String state, Set<String> wrong) {
    for (var panel : Panels.all()) {
      Fx.run(() -> {
        sample.window().choose(panel.id());
        check(sample, room, panel.id() + state, wrong);
      });
    }
  }

  /// The settings name plugins as their files do.
  private static void check(Sample sample, Room room, String where, Set<String> wrong) {
    sample.scene().getRoot().resize(room.width(), room.height());
    sample.settle();
    sample.settle();
    var root = sample.scene().getRoot();
    var tabs = tabs(root);
    sample.settle();
    if (!tabs.equals(tabs(root))) {
      wrong.add("tabs move by themselves   [" + where + "]");
    }
    Stream.of(
            Clipped.in(root),
            Sideways.in(root),
            Broken.in(root),
            Named.in(root),
            where.equals("settings") ? List.<String>of() : RAW.in(root),
            Empty.in(content(root, where)),
            Focus.walk(sample.scene()),
            Focus.unmarked(root))
        .flatMap(List::stream)
        .filter(line -> !ABSENT.matcher(line).find())
        .forEach(line -> wrong.add(line + "   [" + where + "]"));
  }

  private static List<Bounds> tabs(Node root) {
    return root.lookupAll(".header").stream().map(Node::getBoundsInParent).toList();
  }

  /// What the panel or page fills.
  private static Node content(Node root, String where) {
    var tab = root.lookup("#tab-" + where.replaceAll(" .*", ""));
    return tab instanceof Header header ? header.getDockable().getNode() : root;
  }
}
