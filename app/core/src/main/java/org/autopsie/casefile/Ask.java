package org.autopsie.casefile;

import static org.autopsie.casefile.Absent.or;

import java.util.List;

/// What a class guesses before it sees the result.
///
/// @param answer number, choice or words
/// @param unit what a guessed number counts, for the axis; empty where the question says it
/// @param choices the answers to choose from, where `answer` is choice; a measure belongs to the
///   first that holds it
/// @param commonMistake a wrong idea that is often heard, told after the result
/// @param discussion what to talk about then
public record Ask(
    Localised question,
    String answer,
    Localised unit,
    List<Choice> choices,
    Localised commonMistake,
    Localised discussion) {
  public Ask {
    question = or(question);
    answer = answer == null ? "words" : answer;
    unit = or(unit);
    choices = or(choices);
    commonMistake = or(commonMistake);
    discussion = or(discussion);
  }
}
