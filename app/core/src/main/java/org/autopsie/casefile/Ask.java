package org.autopsie.casefile;

import static org.autopsie.casefile.Absent.or;

/// What a class guesses before it sees the result. `answer` is number, choice or words.
public record Ask(
    Localised question, String answer, Localised commonMistake, Localised discussion) {
  public Ask {
    question = or(question);
    answer = answer == null ? "words" : answer;
    commonMistake = or(commonMistake);
    discussion = or(discussion);
  }
}
