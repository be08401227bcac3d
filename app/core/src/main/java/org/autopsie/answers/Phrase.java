package org.autopsie.answers;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.autopsie.answers.GenderReading.Seen;
import org.autopsie.answers.GenderWords.Noun;
import org.autopsie.answers.OccupationGender.Found;

/// An answer as words, and what stands around a noun in it.
///
/// @param words the forms that are known
/// @param language of the answer
/// @param text the answer
/// @param chunks its words
record Phrase(GenderWords words, Tongue language, String text, List<Chunk> chunks) {
  /// A determiner stands at most so many words before its noun: `la toute jeune infirmière`.
  private static final int BEFORE = 3;

  /// A verb of being stands at most so many words after: `l’élève, hier, était …`.
  private static final int AFTER = 3;

  /// How far apart `l’infirmier ou l’infirmière` may stand.
  private static final int APART = 3;

  private static final int STEM = 4;

  /// The noun that begins at a word, the longest that does.
  Optional<Found> noun(List<Noun> forms, int at) {
    return forms.stream()
        .sorted(Comparator.comparingInt((Noun noun) -> noun.form().length()).reversed())
        .flatMap(noun -> written(noun, at).stream())
        .findFirst()
        .or(() -> inclusive(forms, at))
        .or(() -> compound(forms, at));
  }

  /// The noun as it is written in the table, or with an `s`.
  private Optional<Found> written(Noun noun, int at) {
    var form = Chunk.of(noun.form());
    if (at + form.size() > chunks.size()) {
      return Optional.empty();
    }
    for (int i = 0; i < form.size(); i++) {
      var here = chunks.get(at + i).plain().replaceFirst("\\.$", "");
      var wanted = form.get(i).plain();
      boolean many = here.equals(wanted + (language == Tongue.DE ? "nen" : "s"));
      if (!here.equals(wanted) && !many) {
        return Optional.empty();
      }
    }
    var says = isCapitalIn(chunks.get(at), noun) ? Says.BOTH : noun.says();
    return Optional.of(new Found(at, at + form.size() - 1, says));
  }

  /// `PflegerIn`: a capital in the middle of a feminine word.
  private boolean isCapitalIn(Chunk chunk, Noun noun) {
    return language == Tongue.DE
        && noun.says() == Says.FEMININE
        && chunk.raw().matches(".*\\p{Ll}In(nen)?");
  }

  /// The noun in inclusive writing: parted by a sign, or with one at its end.
  private Optional<Found> inclusive(List<Noun> forms, int at) {
    var parts = chunks.get(at).parts().stream().filter(part -> !part.equals("s")).toList();
    boolean both =
        parts.size() > 1
            ? parted(forms, parts.getFirst(), parts.getLast())
            : ended(forms, chunks.get(at).plain());
    return both ? Optional.of(new Found(at, at, Says.BOTH)) : Optional.empty();
  }

  /// `infirmier·ère`: the beginning of one form and the end of one that has a gender.
  private static boolean parted(List<Noun> forms, String first, String last) {
    var end = last.replaceFirst("nen$", "");
    boolean begins =
        forms.stream()
            .map(noun -> Chunk.plain(noun.form()))
            .anyMatch(
                form -> form.equals(first) || (first.length() >= STEM && form.startsWith(first)));
    return begins
        && forms.stream()
            .filter(noun -> noun.says().decides())
            .anyMatch(noun -> Chunk.plain(noun.form()).endsWith(end));
  }

  /// `infirmière-chef`: the word before the hyphen.
  private Optional<Found> compound(List<Noun> forms, int at) {
    var word = chunks.get(at).plain();
    return forms.stream()
        .filter(noun -> word.startsWith(Chunk.plain(noun.form()) + "-"))
        .findFirst()
        .map(noun -> new Found(at, at, noun.says()));
  }

  /// `enfermer@`, `enfermerx`, `infermier*`, `infermierə`: a stem and a sign.
  private static boolean ended(List<Noun> forms, String word) {
    if (word.length() <= STEM || !"@x*əe".contains(word.substring(word.length() - 1))) {
      return false;
    }
    var stem = word.substring(0, word.length() - 1);
    return List.of(Says.MASCULINE, Says.FEMININE).stream()
        .allMatch(says ->
            forms.stream()
                .filter(noun -> noun.says() == says)
                .map(noun -> Chunk.plain(noun.form()))
                .anyMatch(form -> form.startsWith(stem)));
  }

  /// The nearest determiner before a noun.
  Optional<Seen> determiner(int noun) {
    for (int i = noun - 1; i >= 0 && noun - i <= BEFORE; i--) {
      var says = determined(chunks.get(i));
      if (says.isPresent()) {
        int joined = i;
        return says.map(found -> paired(joined, found));
      }
    }
    return Optional.empty();
  }

  /// `le ou la`, `der oder die`: two determiners that say both.
  private Seen paired(int at, Says says) {
    if (at >= 2 && isOr(chunks.get(at - 1))) {
      var other = determined(chunks.get(at - 2)).orElse(Says.NEITHER);
      if (other.decides() && says.decides() && other != says) {
        return seen(at - 2, at, Says.BOTH);
      }
    }
    return seen(at, at, says);
  }

  private Optional<Says> determined(Chunk chunk) {
    var plain = words.mark(language, "determiner", chunk.plain());
    if (plain.isPresent()) {
      return plain;
    }
    var parts = chunk.parts();
    return parts.size() > 1 && words.mark(language, "determiner", parts.getFirst()).isPresent()
        ? Optional.of(Says.BOTH)
        : Optional.empty();
  }

  /// The adjective or participle that agrees with a noun after a verb of being.
  Optional<Seen> agreement(int noun) {
    for (int i = noun + 1; i < chunks.size() && i - noun <= AFTER; i++) {
      if (words.mark(language, "copula", chunks.get(i).plain()).isPresent()) {
        return isReflexive(i) ? Optional.empty() : agreeing(i + 1);
      }
    }
    return Optional.empty();
  }

  /// `s’est rasé la barbe`: the participle agrees with nothing before it.
  private boolean isReflexive(int copula) {
    var before = chunks.get(copula - 1).plain();
    return language == Tongue.FR && (before.equals("s’") || before.equals("se"));
  }

  private Optional<Seen> agreeing(int at) {
    int i = at;
    while (i < chunks.size()
        && (words.mark(language, "adverb", chunks.get(i).plain()).isPresent()
            || words.mark(language, "copula", chunks.get(i).plain()).isPresent())) {
      i++;
    }
    if (i == chunks.size() || determined(chunks.get(i)).isPresent()) {
      return Optional.empty();
    }
    int place = i;
    var form = chunks.get(i).plain();
    return words
        .mark(language, "agreement", form)
        .or(() -> words.ending(language, form))
        .map(says -> seen(place, place, says));
  }

  /// True where `ou`, `o`, `oder` or a sign stands between two nouns that are near each other.
  boolean isOr(int one, int other) {
    int from = Math.min(one, other);
    int to = Math.max(one, other);
    boolean sign = text.substring(chunks.get(from).end(), chunks.get(to).start()).contains("/");
    return to - from <= APART
        && (sign || chunks.subList(from + 1, to).stream().anyMatch(this::isOr));
  }

  private boolean isOr(Chunk chunk) {
    return words.mark(language, "or", chunk.plain()).isPresent();
  }

  /// Words from one to another, as the answer writes them.
  Seen seen(int first, int last, Says says) {
    int start = chunks.get(first).start();
    int end = chunks.get(last).end();
    return new Seen(text.substring(start, end), start, end, says);
  }
}
