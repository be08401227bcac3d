package org.autopsie.retrievalranking;

import java.util.List;
import java.util.SequencedMap;
import org.autopsie.evidence.Payload;
import org.autopsie.run.Words;

/// What must be said of a result.
final class Notes {
  private Notes() {}

  /// Names the variants that found nothing to change, under `changed-nothing`.
  static void changedNothing(List<ArmAnswers> arms, SequencedMap<String, Payload> details) {
    var idle = arms.stream().flatMap(arm -> arm.changedNothing().stream()).distinct().toList();
    if (!idle.isEmpty()) {
      var words = Words.of(RetrievalRanking.class);
      var names = String.join(", ", idle);
      details.put(
          "changed-nothing",
          Payload.Note.of(locale -> words.say(locale, "changed-nothing", idle.size(), names)));
    }
  }
}
