package org.autopsie.workbench.examine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.autopsie.evidence.Part;
import org.autopsie.explain.WordParts;
import org.autopsie.model.Input;
import org.autopsie.workbench.panel.Fields;
import org.autopsie.workbench.panel.Fields.Choice;

/// One of the words of a text, or all of them, chosen from a list; a word that stands there again
/// is numbered.
///
/// @param document the text
/// @param present the place of the word that is chosen, such as `4-9`; empty: all
/// @param tell is told the place
record WordField(
    Input.Text document, String present, String id, Consumer<Object> tell, Speech speech) {

  Node build() {
    var choices = new ArrayList<Choice<String>>();
    choices.add(new Choice<>("", speech.say("field.every-word")));
    var seen = new HashMap<String, Integer>();
    for (var part : WordParts.of(document, "").list()) {
      var span = (Part.Span) part;
      var word = document.text().substring(span.start(), span.end());
      int nth = seen.merge(word, 1, Integer::sum);
      choices.add(
          new Choice<>(span.name(), nth == 1 ? word : speech.say("field.word-again", word, nth)));
    }
    return new Fields(speech.locale())
        .choice(speech.say("field.from"), id, choices, present, tell::accept);
  }
}
