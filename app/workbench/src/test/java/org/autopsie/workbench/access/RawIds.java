package org.autopsie.workbench.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/// What only the program should see: ids, keys of sentences, holes that nothing filled.
///
/// @param ids the ids that a case and the panels use
/// @param keys the keys of the sentences
record RawIds(Set<String> ids, Set<String> keys) {
  private static final Pattern HOLE =
      Pattern.compile("\\{\\d|\\bnull\\b|Optional[\\[.]|\\w@[0-9a-f]{5,}");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_.-]+");

  /// One line for each word that is shown; a text that a person writes and a path in the face for
  /// these may hold ids.
  List<String> in(Node top) {
    var wrong = new ArrayList<String>();
    Tree.shown(top).stream()
        .filter(Text.class::isInstance)
        .filter(text -> Tree.upwards(text).noneMatch(TextInputControl.class::isInstance))
        .filter(text -> !Tree.isIn(text, "mono") && !Tree.isIn(text, "story-code"))
        .map(text -> ((Text) text).getText())
        .filter(this::isRaw)
        .forEach(words -> wrong.add("raw: “" + words + "”"));
    return wrong;
  }

  /// Whether words hold an id, a key or a hole.
  boolean isRaw(String words) {
    return HOLE.matcher(words).find()
        || WORD.matcher(words)
            .results()
            .map(word -> word.group().replaceAll("^[.-]+|[.-]+$", ""))
            .anyMatch(word -> isWritten(word) && (ids.contains(word) || keys.contains(word)));
  }

  /// An ordinary word may be an id too; one with a sign in it is not an ordinary word.
  private static boolean isWritten(String word) {
    return word.matches(".*[._-].*") && word.matches("[a-z0-9._-]+");
  }
}
