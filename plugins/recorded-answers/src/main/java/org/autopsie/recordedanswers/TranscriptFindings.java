package org.autopsie.recordedanswers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.random.RandomGenerator;
import org.autopsie.answers.SpeakerErrors;
import org.autopsie.protocol.FileInstrument.Measured;
import org.autopsie.run.Sentence;
import org.autopsie.run.Words;
import org.autopsie.statistics.Interval;

/// Word error rates as a document for machines and as lines for people.
///
/// @param spoken the transcripts
/// @param resamples how often speakers are drawn anew
record TranscriptFindings(Spoken spoken, int resamples) {
  /// Fewer speakers than this get no rate in a sentence.
  static final int FEWEST = 10;

  private static final Words WORDS = Words.of(TranscriptFindings.class);

  Measured measured(RandomGenerator random) {
    var groups = new LinkedHashMap<String, Object>();
    var lines = new ArrayList<Sentence>();
    for (var group : spoken.groups()) {
      var speakers = spoken.of(group);
      var interval = speakers.interval(resamples, random);
      groups.put(group, shown(speakers, interval));
      lines.add(line(group, speakers, interval));
    }
    var notices = notices();
    var document = new LinkedHashMap<String, Object>();
    document.put("by_group", groups);
    document.put(
        "rules", spoken.rules().stream().map(one -> one.rule().in(Locale.ENGLISH)).toList());
    document.put("notices", notices.stream().map(one -> one.in(Locale.ENGLISH)).toList());
    lines.add(say("wer-json"));
    return new Measured(document, lines, notices);
  }

  private static SequencedMap<String, Object> shown(SpeakerErrors speakers, Interval interval) {
    var pooled = speakers.pooled();
    var wer = new LinkedHashMap<String, Object>();
    wer.put("value", pooled.rate());
    wer.put("low", interval.low());
    wer.put("high", interval.high());
    wer.put("n", speakers.n());
    var shown = new LinkedHashMap<String, Object>();
    shown.put("wer", wer);
    shown.put("errors", pooled.errors());
    shown.put("words", pooled.words());
    shown.put("substitutions", pooled.substituted());
    shown.put("deletions", pooled.missing());
    shown.put("insertions", pooled.added());
    return shown;
  }

  private static Sentence line(String group, SpeakerErrors speakers, Interval interval) {
    var pooled = speakers.pooled();
    var parts = say("wer-parts", pooled.substituted(), pooled.missing(), pooled.added());
    if (speakers.n() < FEWEST || pooled.words() == 0) {
      return say("wer-few", group, pooled.errors(), pooled.words(), parts, speakers.n(), FEWEST);
    }
    return say(
        "wer-line",
        group,
        100 * pooled.rate(),
        100 * interval.low(),
        100 * interval.high(),
        pooled.errors(),
        pooled.words(),
        parts,
        speakers.n());
  }

  private List<Sentence> notices() {
    var said = new ArrayList<Sentence>();
    spoken.rules().forEach(rule -> said.add(rule.rule()));
    if (spoken.silentHypotheses() > 0) {
      said.add(say("wer-silent", spoken.silentHypotheses()));
    }
    if (spoken.silentReferences() > 0) {
      said.add(say("wer-nothing-said", spoken.silentReferences()));
    }
    if (!spoken.twice().isEmpty()) {
      said.add(say("wer-twice", String.join(", ", spoken.twice())));
    }
    return said;
  }

  private static Sentence say(String key, Object... args) {
    return locale -> WORDS.say(locale, key, args);
  }
}
