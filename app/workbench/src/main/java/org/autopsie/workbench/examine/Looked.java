package org.autopsie.workbench.examine;

import java.util.Optional;
import org.autopsie.explain.AttentionWords;
import org.autopsie.model.AttentionMaps;
import org.autopsie.model.Input;
import org.autopsie.model.ModelSpec;
import org.autopsie.workbench.examine.LookView.Cut;

/// Where the heads of a transformer look in a sentence, and in the same with one word swapped.
///
/// @param ask what was asked
/// @param model the model that ran
/// @param other of the sentence with the swapped word; absent where none is swapped
record Looked(LookAsk ask, ModelSpec model, AttentionMaps one, Optional<AttentionMaps> other) {

  /// The table of the sentence.
  AttentionWords table(LookView view) {
    return table(one, ask.text(), view);
  }

  /// The table of the sentence with the swapped word.
  Optional<AttentionWords> swapped(LookView view) {
    return other.flatMap(maps -> ask.other().map(text -> table(maps, text, view)));
  }

  /// True where both sentences have as many words, so that one can be taken from the other.
  boolean isAligned(LookView view) {
    return swapped(view)
        .filter(two -> two.marks().size() == table(view).marks().size())
        .isPresent();
  }

  private AttentionWords table(AttentionMaps maps, String text, LookView view) {
    return view.cut() == Cut.WORDS
        ? AttentionWords.joined(maps, view.of(this), new Input.Text(text))
        : AttentionWords.pieces(maps, view.of(this));
  }
}
