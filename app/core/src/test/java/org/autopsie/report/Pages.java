package org.autopsie.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;

/// What a page must not hold.
final class Pages {
  private static final Set<String> FORBIDDEN =
      Set.of("script", "iframe", "object", "embed", "img", "image", "link", "form", "base", "use");
  private static final Set<String> ALLOWED =
      Set.of(
          "anchor",
          "aria-hidden",
          "aria-label",
          "aria-labelledby",
          "charset",
          "class",
          "content",
          "cx",
          "cy",
          "d",
          "dir",
          "fill",
          "font-family",
          "font-size",
          "font-weight",
          "height",
          "href",
          "id",
          "lang",
          "name",
          "r",
          "role",
          "scope",
          "start",
          "stroke",
          "stroke-dasharray",
          "stroke-width",
          "text-anchor",
          "title",
          "viewBox",
          "width",
          "x",
          "x1",
          "x2",
          "xmlns",
          "y",
          "y1",
          "y2");

  private Pages() {}

  /// Elements that run or fetch, attributes that are not known to be inert, and links that are
  /// neither within the page nor of the web.
  static List<String> requests(Document page) {
    var found = new ArrayList<String>();
    for (var element : Small.all(page, "*")) {
      var tag = element.getTagName();
      if (FORBIDDEN.contains(tag)) {
        found.add(tag);
      }
      var attributes = element.getAttributes();
      for (int i = 0; i < attributes.getLength(); i++) {
        var name = attributes.item(i).getNodeName();
        if (!ALLOWED.contains(name)) {
          found.add(tag + " " + name);
        }
      }
      var target = element.getAttribute("href");
      if (element.hasAttribute("href")
          && !(tag.equals("a") && target.matches("(?s)#.*|(?i:https?://).*"))) {
        found.add(tag + " → " + target);
      }
    }
    return found;
  }
}
