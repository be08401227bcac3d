package org.autopsie.report;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The small case of the tests, and pages read back as XML.
final class Small {
  static final Path FOLDER = Path.of("src/test/resources/org/autopsie/report");

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private Small() {}

  static JsonNode json() {
    return MAPPER.readTree(FOLDER.resolve("small.json").toFile());
  }

  static String story(Locale locale) {
    try {
      return Files.readString(FOLDER.resolve("small." + locale.getLanguage() + ".md"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static ReportInput input(JsonNode json, String story) {
    var complete = ((ObjectNode) json).put("story", story);
    return MAPPER.treeToValue(complete, ReportInput.class);
  }

  static ReportInput input(Locale locale) {
    return input(json(), story(locale));
  }

  static String page(Locale locale) {
    return Report.html(input(locale), locale);
  }

  /// The page with the case's JSON changed as text.
  static String page(Locale locale, UnaryOperator<String> change) {
    var changed = MAPPER.readTree(change.apply(json().toString()));
    return Report.html(input(changed, story(locale)), locale);
  }

  /// The page for another story.
  static Document told(String story) {
    return xml(Report.html(input(json(), story), Locale.FRENCH));
  }

  static Document xml(String markup) {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setExpandEntityReferences(false);
      factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(markup)));
    } catch (javax.xml.parsers.ParserConfigurationException
        | org.xml.sax.SAXException
        | IOException broken) {
      throw new AssertionError("not well-formed: " + broken.getMessage(), broken);
    }
  }

  static List<Element> all(Document page, String tag) {
    NodeList found = page.getElementsByTagName(tag);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  /// The words of the element with that id.
  static String words(Document page, String id) {
    return all(page, "*").stream()
        .filter(element -> element.getAttribute("id").equals(id))
        .map(Element::getTextContent)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no element " + id));
  }
}
