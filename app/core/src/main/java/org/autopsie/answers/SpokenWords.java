package org.autopsie.answers;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.autopsie.run.Sentence;
import org.autopsie.run.Words;

/// The words that a text says, so that ways of writing do not count as errors of hearing. The rule,
/// in its order, for both sides alike:
///
/// 1. letters are composed as Unicode’s NFKC says, and lower case;
/// 2. numbers in digits are written in words: cardinals, ranks (`21st`, `3e`), decimals digit by
///    digit after `point` or `virgule`, amounts with `%`, `$`, `€`, `£` after the number, `&` as a
///    word; thousands may be parted (English by commas, French by spaces or points);
/// 3. hyphens part words; apostrophes join them in English (`don’t` → `dont`) and part them in
///    French (`l’homme` → `l homme`, but `aujourd’hui` is one word);
/// 4. everything else that is neither letter nor digit parts words and is dropped;
/// 5. English: `and` after hundred, thousand or million is dropped, `per cent` is `percent`;
///    French: `cents` and `vingts` are `cent` and `vingt`.
///
/// Hesitations, swear words and dialect spellings stay as they were written: whoever transcribes
/// decides. A year is read as a number (`1984` is one thousand nine hundred eighty four), which is
/// not how many people say it.
public enum SpokenWords {
  /// English.
  EN(Numerals.EN, "percent", "and", "point", "(\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.(\\d+))?"),
  /// French.
  FR(
      Numerals.FR,
      "pour cent",
      "et",
      "virgule",
      "(\\d{1,3}(?:[ .]\\d{3})+(?!\\d)|\\d+)(?:,(\\d+))?");

  private static final Words WORDS = Words.of(SpokenWords.class);
  private static final Map<String, String> MONEY = Map.of("$", "dollar", "€", "euro", "£", "pound");
  private static final Map<String, String> ARGENT =
      Map.of("$", "dollar", "€", "euro", "£", "livre");
  private static final Pattern AND = Pattern.compile("\\b(hundred|thousand|million) and\\b");

  private final Numerals numerals;
  private final String percent;
  private final String and;
  private final String point;
  private final Pattern number;
  private final Pattern ranked;

  SpokenWords(Numerals numerals, String percent, String and, String point, String number) {
    this.numerals = numerals;
    this.percent = percent;
    this.and = and;
    this.point = point;
    this.number = Pattern.compile("([$€£])? ?" + number + " ?([$€£%])?");
    this.ranked =
        Pattern.compile(
            numerals == Numerals.EN
                ? "(?<!\\d)(\\d+)(st|nd|rd|th)\\b"
                : "(?<!\\d)(\\d+)(ers?|res?|ères?|nde?s?|e|es|èmes?|emes?)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
  }

  /// The rule in one sentence.
  public Sentence rule() {
    return locale -> WORDS.say(locale, "rule." + name().toLowerCase(Locale.ROOT));
  }

  /// The words of a text; none where it says nothing.
  public List<String> of(String text) {
    var said = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    said = said.replaceAll("[’‘ʼ`´]", "'").replace("&", " " + and + " ");
    said = ranked.matcher(said).replaceAll(this::rank);
    said = number.matcher(said).replaceAll(this::amount);
    said = this == EN ? said.replace("'", "") : said.replace("aujourd'hui", "aujourdhui");
    said = said.replaceAll("[^\\p{L}\\p{M}\\p{Nd}]+", " ").strip();
    said = this == EN ? english(said) : said.replaceAll("\\b(cent|vingt)s\\b", "$1");
    return said.isEmpty() ? List.of() : List.of(said.split(" "));
  }

  private static String english(String said) {
    return AND.matcher(said).replaceAll("$1").replace("per cent", "percent");
  }

  private String rank(MatchResult found) {
    var digits = found.group(1);
    if (this == FR && digits.equals("1")) {
      return found.group(2).startsWith("er") ? " premier " : " première ";
    }
    if (this == FR && found.group(2).startsWith("nd")) {
      return found.group(2).startsWith("nde") ? " seconde " : " second ";
    }
    return " " + String.join(" ", numerals.rank(digits)) + " ";
  }

  private String amount(MatchResult found) {
    var words = new ArrayList<String>();
    var whole = found.group(2).replaceAll("\\D", "");
    words.addAll(numerals.words(whole));
    if (found.group(3) != null) {
      words.add(point);
      found.group(3).chars().forEach(digit -> words.addAll(numerals.words("" + (char) digit)));
    }
    boolean one = whole.equals("1") && found.group(3) == null;
    var sign = found.group(1) == null ? found.group(4) : found.group(1);
    if (sign != null) {
      words.add(sign.equals("%") ? percent : money(sign, one));
    }
    if (found.group(1) != null && "%".equals(found.group(4))) {
      words.add(percent);
    }
    return " " + String.join(" ", words) + " ";
  }

  private String money(String sign, boolean one) {
    return (this == EN ? MONEY : ARGENT).get(sign) + (one ? "" : "s");
  }
}
