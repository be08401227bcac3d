package org.autopsie.workbench.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.Line;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javax.xml.parsers.DocumentBuilderFactory;
import org.autopsie.workbench.Fx;
import org.autopsie.workbench.Sheets;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// What is drawn on the screen is what is written as SVG.
class SvgTest {
  @Test
  void should_write_every_word_of_a_figure_as_text() {
    var svg = Fx.on(() -> figure(Sheets.slopeFigure(Sheets.NOWHERE)));
    var words = texts(svg);
    for (var word :
        List.of(
            "Rang du CV 14 avant et après",
            "32 CV · la bande grise est le bruit",
            "rang 1",
            "CV 14",
            "prénom B",
            "rang 15,3 [13 ; 17,8]",
            "bande de bruit",
            Sheets.basis().caption())) {
      assertTrue(words.contains(word), word + " is not among " + words);
    }
    assertFalse(words.contains("Figure"), "the menu is no part of the picture");
  }

  @Test
  void should_rest_on_a_foot_in_a_file_also_where_it_stands_first_on_the_screen() {
    Fx.run(() -> {
      var below = Sheets.shown(untitled());
      var first = untitled();
      first.footFirst();
      Sheets.shown(first);
      assertTrue(top(below, "#figure-caption") > top(below, ".figure-drawing"));
      assertTrue(top(first, "#figure-caption") < top(first, ".figure-drawing"));
      assertArrayEquals(below.bytes(Format.SVG), first.bytes(Format.SVG));
      assertTrue(top(first, "#figure-caption") < top(first, ".figure-drawing"));
    });
  }

  private static Figure untitled() {
    var data = Sheets.intervals();
    var chart = new IntervalChart(data, Locale.FRENCH);
    var text = Sheets.text("De combien de rangs ?");
    return Figure.untitled(text, chart, data.twin(Locale.FRENCH), Sheets.NOWHERE, Locale.FRENCH);
  }

  private static double top(Figure figure, String part) {
    return figure.lookup(part).localToScene(0, 0).getY();
  }

  @Test
  void should_keep_dashes_colours_and_faces() {
    var svg = Fx.on(() -> figure(Sheets.slopeFigure(Sheets.NOWHERE)));
    var dashed =
        all(svg, "line").stream()
            .filter(line -> line.getAttribute("stroke-dasharray").equals("8 5"))
            .toList();
    assertEquals(1, dashed.size());
    assertEquals("#0072b2", dashed.getFirst().getAttribute("stroke"));
    var title = all(svg, "text").getFirst();
    assertEquals("700", title.getAttribute("font-weight"));
    assertTrue(title.getAttribute("font-family").startsWith("Inter, "));
  }

  @Test
  void should_write_shapes_where_they_stand() {
    var line = new Line(1, 2, 3, 4);
    line.setLayoutX(10);
    line.setLayoutY(20);
    var moved = one(svg(line), "line");
    assertEquals("translate(10 20)", ((Element) moved.getParentNode()).getAttribute("transform"));
    var turned = new Rectangle(0, 0, 10, 20);
    turned.setRotate(90);
    assertEquals(
        "matrix(0.00000 1.00000 -1.00000 0.00000 15.00000 5.00000)",
        ((Element) all(svg(turned), "rect").getLast().getParentNode()).getAttribute("transform"));
    var path = new Path(new MoveTo(1, 1), new ArcTo(5, 5, 0, 9, 9, false, true), new ClosePath());
    assertEquals("M1 1 A5 5 0 0 1 9 9 Z", one(svg(path), "path").getAttribute("d"));
  }

  @Test
  void should_write_each_line_of_wrapped_words_on_its_own_line() {
    var svg =
        Fx.on(() -> {
          var label = new Label("one two three four five six seven eight");
          label.setWrapText(true);
          label.setAlignment(Pos.CENTER_RIGHT);
          label.setPrefWidth(90);
          return in(label);
        });
    var lines = all(svg, "text");
    assertTrue(lines.size() > 1);
    assertEquals("one two three four five six seven eight", String.join(" ", texts(svg)));
    assertEquals("end", lines.getFirst().getAttribute("text-anchor"));
    assertTrue(number(lines.get(0), "y") < number(lines.get(1), "y"));
  }

  @Test
  void should_put_the_pieces_of_a_flow_side_by_side() {
    var svg = Fx.on(() -> in(new TextFlow(new Text("left "), new Text("right"))));
    var pieces = all(svg, "text");
    assertEquals(List.of("left", "right"), texts(svg));
    assertEquals(number(pieces.get(0), "y"), number(pieces.get(1), "y"));
    assertTrue(number(pieces.get(0), "x") < number(pieces.get(1), "x"));
  }

  @Test
  void should_write_backgrounds_and_one_sided_borders() {
    var svg =
        Fx.on(() -> {
          var box = new Region();
          box.setMinSize(40, 20);
          box.setStyle(
              "-fx-background-color: #ff0000; -fx-background-radius: 4;"
                  + " -fx-border-color: transparent transparent #0000ff transparent;");
          return in(box);
        });
    var fill = all(svg, "rect").getLast();
    assertEquals("#ff0000", fill.getAttribute("fill"));
    assertEquals("4", fill.getAttribute("rx"));
    assertEquals("19.5", one(svg, "line").getAttribute("y1"));
  }

  @Test
  void should_embed_what_svg_cannot_say() {
    var canvas = new Canvas(10, 10);
    Fx.run(() -> canvas.getGraphicsContext2D().fillRect(0, 0, 10, 10));
    var image = one(svg(canvas), "image");
    assertTrue(image.getAttribute("href").startsWith("data:image/png;base64,iVBOR"));
    var shaded = new Rectangle(10, 10, LinearGradient.valueOf("to right, red, blue"));
    assertEquals("10", one(svg(shaded), "image").getAttribute("width"));
  }

  @Test
  void should_leave_out_what_is_not_seen() {
    var clear = new Rectangle(10, 10, Color.RED);
    clear.setOpacity(0);
    assertEquals(1, all(svg(clear), "rect").size(), "only the paper");
    var hidden = new Rectangle(10, 10, Color.RED);
    hidden.setVisible(false);
    assertEquals(1, all(svg(hidden), "rect").size(), "only the paper");
  }

  @Test
  void should_stay_readable_whatever_the_words_are() {
    var svg = Fx.on(() -> in(new Label("a <b> & \"c\" \u0007")));
    assertEquals("a <b> & \"c\" \uFFFD", texts(svg).getFirst());
  }

  @Test
  void should_write_numbers_the_same_everywhere() {
    assertEquals("0", Svg.number(-0.001));
    assertEquals("12.35", Svg.number(12.345001));
    assertEquals("1200", Svg.number(1200));
  }

  private static Document svg(Node node) {
    return Fx.on(() -> in(node));
  }

  private static Document in(Node node) {
    var pane = new Pane(node);
    var scene = new Scene(new Group(pane), 200, 100);
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    return parsed(SvgPicture.of(pane, Sheets.text("t"), 0, one -> true));
  }

  private static Document figure(Figure figure) {
    var bytes = Sheets.shown(figure).bytes(Format.SVG);
    return parsed(new String(bytes, StandardCharsets.UTF_8));
  }

  private static Document parsed(String svg) {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var bytes = svg.getBytes(StandardCharsets.UTF_8);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    } catch (Exception broken) {
      throw new AssertionError(svg, broken);
    }
  }

  private static List<Element> all(Document svg, String name) {
    var found = svg.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  private static Element one(Document svg, String name) {
    var found = all(svg, name);
    assertEquals(1, found.size(), name);
    return found.getFirst();
  }

  private static List<String> texts(Document svg) {
    return all(svg, "text").stream().map(Element::getTextContent).toList();
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }
}
