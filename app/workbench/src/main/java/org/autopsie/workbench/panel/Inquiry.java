package org.autopsie.workbench.panel;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// What a person asks of an explanation: which number of which model's answer to which exhibit, by
/// which method.
///
/// @param model the model's id in the case
/// @param document the id of the exhibit
/// @param change the method's id and its parameters; an empty id: the first method that can
/// @param output the label whose score is explained; empty: the highest
/// @param like for models of vectors: the id of the exhibit that the similarity is to; empty: the
///   first other one
/// @param background the group of exhibits that stand for “not knowing”; empty: all others
/// @param repeats how often it is made in all, to see how stable it is, at least 1
/// @param second another method that it is compared with; empty: none
public record Inquiry(
    String model,
    String document,
    Change change,
    String output,
    String like,
    String background,
    int repeats,
    String second)
    implements Tried {
  private static final int REPEATS = 3;

  /// The first question about an exhibit.
  public static Inquiry about(String model, String document) {
    return new Inquiry(model, document, Change.of(""), "", "", "", REPEATS, "");
  }

  /// The same about another exhibit.
  public Inquiry document(String id) {
    return new Inquiry(
        model, id, change, output, like.equals(id) ? "" : like, background, repeats, second);
  }

  /// The same by another method, or with other parameters.
  public Inquiry change(Change other) {
    return new Inquiry(
        model,
        document,
        other,
        output,
        like,
        background,
        repeats,
        second.equals(other.with()) ? "" : second);
  }

  /// The same about another score.
  public Inquiry output(String label) {
    return new Inquiry(model, document, change, label, like, background, repeats, second);
  }

  /// The same about the similarity to another exhibit.
  public Inquiry like(String id) {
    return new Inquiry(model, document, change, output, id, background, repeats, second);
  }

  /// The same before another background.
  public Inquiry background(String group) {
    return new Inquiry(model, document, change, output, like, group, repeats, second);
  }

  /// The same made that often.
  public Inquiry repeats(int times) {
    return new Inquiry(model, document, change, output, like, background, times, second);
  }

  /// The same compared with another method.
  public Inquiry second(String method) {
    return new Inquiry(model, document, change, output, like, background, repeats, method);
  }

  @Override
  public SequencedMap<String, String> subject() {
    var things = new LinkedHashMap<String, String>();
    things.put("/model", model);
    things.put("/document", document);
    things.put("/output", output);
    things.put("/like", like);
    things.put("/background", background);
    things.put("/repeats", Integer.toString(repeats));
    things.put("/second", second);
    return things;
  }
}
