package org.autopsie.workbench.panel;

import java.util.List;
import java.util.Optional;
import org.autopsie.evidence.Stability;
import org.autopsie.explain.Explainer;
import org.autopsie.explain.Explanation;
import org.autopsie.explain.Parts;
import org.autopsie.model.ModelSpec;
import org.autopsie.run.Sentence;

/// What an examination found, or knows so far.
///
/// @param inquiry what was asked
/// @param model the model that ran
/// @param labels the names of the model's scores, in its order; none for a model of vectors
/// @param named what is explained: a label, or the id of the exhibit that the similarity is to
/// @param answer the model's number for the exhibit as it is
/// @param methods every installed method, and why it refuses where it does
/// @param method the one that was used, with its parameters; absent where every one refuses
/// @param explanation what it found; absent while nothing is known
/// @param stability how far it comes out the same; absent while that is not known
/// @param seed the seed of the explanation that is shown
/// @param background how many exhibits stand for “not knowing”
/// @param notices what must stand beside it
/// @param cut what the method cuts the exhibit into; absent where it numbers something else
public record Found(
    Inquiry inquiry,
    ModelSpec model,
    List<String> labels,
    String named,
    double answer,
    List<Method> methods,
    Optional<Explainer> method,
    Optional<Explanation> explanation,
    Optional<Stability> stability,
    long seed,
    int background,
    List<Sentence> notices,
    Optional<Parts> cut) {
  public Found {
    labels = List.copyOf(labels);
    methods = List.copyOf(methods);
    notices = List.copyOf(notices);
  }

  /// A method, and why it cannot be asked here; absent where it can.
  public record Method(Explainer explainer, Optional<Sentence> refused) {}

  /// True where the model gives vectors: what is explained is a similarity.
  public boolean vectors() {
    return model.vectors();
  }

  /// The same with this explanation.
  Found with(Explanation known) {
    return new Found(
        inquiry,
        model,
        labels,
        named,
        answer,
        methods,
        method,
        Optional.of(known),
        stability,
        seed,
        background,
        notices,
        cut);
  }

  /// The same with what the method cuts the exhibit into.
  Found cutInto(Optional<Parts> parts) {
    return new Found(
        inquiry,
        model,
        labels,
        named,
        answer,
        methods,
        method,
        explanation,
        stability,
        seed,
        background,
        notices,
        parts);
  }

  /// The same with its card and what the model has to say.
  Found with(Stability card, List<Sentence> said) {
    return new Found(
        inquiry,
        model,
        labels,
        named,
        answer,
        methods,
        method,
        explanation,
        Optional.of(card),
        seed,
        background,
        said,
        cut);
  }
}
