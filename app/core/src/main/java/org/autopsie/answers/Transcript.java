package org.autopsie.answers;

/// What somebody said, as a person wrote it down, and what a system made of it.
///
/// @param reference what was said
/// @param hypothesis what the system wrote; empty where it wrote nothing
/// @param group of the speaker
/// @param speaker tells one speaker from another
/// @param language whose rule the words are read by
public record Transcript(
    String reference, String hypothesis, String group, String speaker, SpokenWords language) {

  /// The two texts side by side, word by word.
  ///
  /// @throws org.autopsie.run.Failure where they are too long
  public Alignment aligned() {
    return Alignment.of(language.of(reference), language.of(hypothesis));
  }

  /// The errors, counted.
  public WordErrors errors() {
    return WordErrors.between(language.of(reference), language.of(hypothesis));
  }
}
