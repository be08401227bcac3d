package org.autopsie.retrievalranking;

import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import org.autopsie.evidence.Payload;
import org.autopsie.run.Words;

/// What must be said of a result, in English like every reason in a log.
final class Notes {
  private Notes() {}

  /// Names the variants that found nothing to change, under `changed-nothing`.
  static void changedNothing(List<ArmAnswers> arms, SequencedMap<String, Payload> details) {
    var idle = arms.stream().flatMap(arm -> arm.changedNothing().stream()).distinct().toList();
    if (!idle.isEmpty()) {
      var said =
          Words.of(RetrievalRanking.class)
              .say(Locale.ENGLISH, "changed-nothing", idle.size(), String.join(", ", idle));
      details.put("changed-nothing", new Payload.Note(said));
    }
  }
}
