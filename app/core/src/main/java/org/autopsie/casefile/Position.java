package org.autopsie.casefile;

import static org.autopsie.casefile.Absent.or;

import java.util.List;

/// Who says what, when, against whom: a `quote` in the language it was said in, or what was said in
/// our words (`says`). `stance` is accuses, denies, qualifies or recomputes.
public record Position(
    String id,
    Localised actor,
    String date,
    String quote,
    String language,
    Localised says,
    String source,
    String stance,
    List<String> answers,
    List<String> bearsOn) {
  public Position {
    actor = or(actor);
    date = or(date);
    quote = or(quote);
    language = or(language);
    says = or(says);
    source = or(source);
    stance = stance == null ? "qualifies" : stance;
    answers = or(answers);
    bearsOn = or(bearsOn);
  }
}
