package org.autopsie.workbench.guess;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.text.Font;
import org.autopsie.casefile.CaseFile;
import org.autopsie.casefile.CaseYaml;
import org.autopsie.evidence.Evidence;
import org.autopsie.evidence.Payload;
import org.autopsie.evidence.Provenance;
import org.autopsie.workbench.Sample;
import org.autopsie.workbench.Sheets;

/// A guess page in a scene of its own, with a ledger to add to, driven by keys alone.
final class Board {
  final CaseFile caseFile;
  final Room room;
  final List<Evidence> ledger = new ArrayList<>();
  final List<String> asked = new ArrayList<>();
  private final BorderPane root = new BorderPane();
  private final Scene scene;
  private GuessView view;

  /// The sample case.
  static Board sample(Locale locale) {
    return new Board(
        CaseYaml.read(Sample.CHECKOUT.resolve("sample-incidents/cv-screening")).caseFile(), locale);
  }

  /// A case of these steps.
  static Board of(String protocol, Locale locale) {
    var head =
        "autopsie: 1\nid: small\ntitle: Small\nmodels: [{id: m, title: Toy, fidelity: proxy}]\n";
    var reading = CaseYaml.check("case.yaml", head + "protocol:\n" + protocol);
    return new Board(
        reading.caseFile().orElseThrow(() -> new AssertionError(reading.problems())), locale);
  }

  private Board(CaseFile caseFile, Locale locale) {
    this.caseFile = caseFile;
    this.room = new Room(caseFile);
    this.scene = new Scene(root, 1024, 720);
    scene.getStylesheets().add(String.valueOf(Sample.class.getResource("shell/look.css")));
    look("light", 1, 1024, 720);
    this.view = open(locale);
  }

  private GuessView open(Locale locale) {
    var page =
        new GuessPage(
            caseFile,
            () -> List.copyOf(ledger),
            locale,
            step -> true,
            step -> asked.add("run " + step),
            () -> asked.add("back"),
            Sheets.NOWHERE);
    var opened = new GuessView(room, page);
    root.setCenter(opened.node());
    settle();
    opened.focus();
    return opened;
  }

  /// Shows the same room in another language.
  void translate(Locale locale) {
    view = open(locale);
  }

  /// Theme, text size and room.
  void look(String theme, double scale, double width, double height) {
    for (var name : List.of("Inter-Regular", "Inter-SemiBold", "Inter-Bold")) {
      try (var file =
          Board.class.getResourceAsStream("/com/formdev/flatlaf/fonts/inter/" + name + ".otf")) {
        Font.loadFont(file, 13);
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
    var base = theme.equals("dark") ? new PrimerDark() : new PrimerLight();
    Application.setUserAgentStylesheet(base.getUserAgentStylesheet());
    root.getStyleClass().removeAll("light", "dark");
    root.getStyleClass().add(theme);
    root.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fpx", 13.5 * scale));
    root.setMinSize(width, height);
    root.setMaxSize(width, height);
    root.setPrefSize(width, height);
    settle();
  }

  /// Keeps a measure of a step in the ledger, and tells the page.
  void measured(String step, Payload.Metric metric, String verdict) {
    SequencedMap<String, Payload> payload = new LinkedHashMap<>();
    payload.put("measured", metric);
    payload.put("outcome", new Payload.Outcome("observation", "observed", verdict, ""));
    var made = new Provenance("toy", "1", new LinkedHashMap<>(), 7, "", List.of());
    ledger.add(
        new Evidence(ledger.size() + 1L, "", step, Instant.EPOCH, made, payload, "0".repeat(64)));
    view.refresh();
    settle();
  }

  /// Presses keys one after another where the keyboard is.
  void press(KeyCode... codes) {
    for (var code : codes) {
      fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
      fire(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, false, false, false));
    }
  }

  /// Types characters where the keyboard is; a blank is pressed too.
  void type(String characters) {
    for (int i = 0; i < characters.length(); i++) {
      char key = characters.charAt(i);
      var text = String.valueOf(key);
      if (key == ' ') {
        fire(
            new KeyEvent(
                KeyEvent.KEY_PRESSED, " ", " ", KeyCode.SPACE, false, false, false, false));
      }
      fire(
          new KeyEvent(
              KeyEvent.KEY_TYPED, text, "", KeyCode.UNDEFINED, false, false, false, false));
    }
  }

  private void fire(KeyEvent event) {
    var owner = scene.getFocusOwner();
    if (owner == null) {
      throw new AssertionError("nothing has the keyboard");
    }
    owner.fireEvent(event);
    settle();
  }

  void settle() {
    for (int i = 0; i < 3; i++) {
      root.applyCss();
      root.layout();
    }
  }

  Scene scene() {
    return scene;
  }

  Parent root() {
    return root;
  }

  Node node(String id) {
    var found = root.lookup("#" + id);
    if (found == null) {
      throw new AssertionError("no node " + id);
    }
    return found;
  }

  boolean has(String id) {
    return root.lookup("#" + id) != null;
  }

  String words(String id) {
    return ((Labeled) node(id)).getText();
  }

  void click(String id) {
    ((Button) node(id)).fire();
    settle();
  }

  /// Everything that is written on the page or told to a screen reader, with plain spaces.
  String all() {
    return String.join("\n", nodes(root).stream().map(Board::said).toList())
        .replaceAll("[\\u00a0\\u202f]", " ");
  }

  private static String said(Node node) {
    var text = node instanceof Labeled labeled ? labeled.getText() : "";
    var help = node.getAccessibleHelp() == null ? "" : node.getAccessibleHelp();
    return text + " " + (node.getAccessibleText() == null ? "" : node.getAccessibleText()) + help;
  }

  /// The node and all below it.
  static List<Node> nodes(Node node) {
    var all = new ArrayList<Node>();
    all.add(node);
    if (node instanceof ScrollPane scroll && scroll.getContent() != null) {
      all.addAll(nodes(scroll.getContent()));
    } else if (node instanceof Parent parent && !(node instanceof Labeled)) {
      parent.getChildrenUnmodifiable().forEach(child -> all.addAll(nodes(child)));
    }
    return all;
  }
}
