package org.autopsie.recordedanswers;

import org.autopsie.answers.AnswerRate;
import org.autopsie.evidence.Payload;
import org.autopsie.run.Words;

/// What must be said beside a count of answers.
final class AnswerNotes {
  private static final Words WORDS = Words.of(AnswerNotes.class);

  private AnswerNotes() {}

  /// That so few answers are an anecdote.
  static Payload.Note anecdote(int answers) {
    return Payload.Note.of(locale -> WORDS.say(locale, "anecdote", answers, AnswerRate.FEWEST));
  }
}
