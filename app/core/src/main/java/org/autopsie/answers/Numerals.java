package org.autopsie.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Writes whole numbers in words, as transcripts by people do: `123` → `one hundred twenty three`,
/// `cent vingt trois`. Words are parted by spaces; no hyphens, no “and” after hundred, no plural of
/// cent and vingt, so that ways of spelling do not count as errors.
enum Numerals {
  /// English.
  EN(
      "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
          + " fifteen sixteen seventeen eighteen nineteen",
      "twenty thirty forty fifty sixty seventy eighty ninety") {
    @Override
    void tens(long n, List<String> out) {
      out.add(tens().get((int) n / 10 - 2));
      if (n % 10 > 0) {
        out.add(units().get((int) n % 10));
      }
    }

    @Override
    String hundred() {
      return "hundred";
    }

    @Override
    List<String> powers() {
      return List.of("thousand", "million", "billion", "trillion");
    }

    @Override
    boolean saysOne(String power) {
      return true;
    }

    @Override
    String ranked(String last) {
      return ORDINALS.getOrDefault(
          last, last.endsWith("y") ? last.replaceFirst("y$", "ieth") : last + "th");
    }
  },
  /// French, as in France.
  FR(
      "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze"
          + " seize dix_sept dix_huit dix_neuf",
      "vingt trente quarante cinquante soixante soixante quatre_vingt quatre_vingt") {
    @Override
    void tens(long n, List<String> out) {
      int ten = (int) n / 10;
      int rest = (int) (ten == 7 || ten == 9 ? n % 10 + 10 : n % 10);
      out.addAll(parted(tens().get(ten - 2)));
      if (rest % 10 == 1 && ten < 8) {
        out.add("et");
      }
      if (rest > 0) {
        out.addAll(parted(units().get(rest)));
      }
    }

    @Override
    String hundred() {
      return "cent";
    }

    @Override
    List<String> powers() {
      return List.of("mille", "million", "milliard", "billion");
    }

    @Override
    boolean saysOne(String power) {
      return !power.equals("mille") && !power.equals("cent");
    }

    @Override
    String ranked(String last) {
      return switch (last) {
        case "cinq" -> "cinquième";
        case "neuf" -> "neuvième";
        default -> last.replaceFirst("e$", "") + "ième";
      };
    }
  };

  private static final Map<String, String> ORDINALS =
      Map.of(
          "one", "first", "two", "second", "three", "third", "five", "fifth", "eight", "eighth",
          "nine", "ninth", "twelve", "twelfth");

  /// The longest number that is read as a whole; longer ones are read digit by digit.
  private static final int LONGEST = 15;

  private final String units;
  private final String tens;

  Numerals(String units, String tens) {
    this.units = units;
    this.tens = tens;
  }

  /// The number in words. One that begins with 0, or has more than 15 digits, is read digit by
  /// digit.
  ///
  /// @param digits at least one, all of 0 to 9
  List<String> words(String digits) {
    boolean spelled = digits.length() > LONGEST || (digits.length() > 1 && digits.startsWith("0"));
    if (spelled) {
      return digits.chars().mapToObj(digit -> units().get(digit - '0')).toList();
    }
    long number = Long.parseLong(digits);
    var out = new ArrayList<String>();
    if (number == 0) {
      out.add(units().getFirst());
    }
    for (int power = powers().size(); power > 0; power--) {
      long size = (long) Math.pow(1000, power);
      counted(number / size, powers().get(power - 1), out);
      number %= size;
    }
    thousand(number, out);
    return out;
  }

  /// The number in words as a rank: `twenty first`, `vingt et unième`.
  List<String> rank(String digits) {
    var out = new ArrayList<>(words(digits));
    out.add(ranked(out.removeLast()));
    return out;
  }

  private void counted(long n, String power, List<String> out) {
    if (n > 1 || (n == 1 && saysOne(power))) {
      thousand(n, out);
    }
    if (n > 0) {
      boolean many = this == FR && n > 1 && !power.equals("mille");
      out.add(many ? power + "s" : power);
    }
  }

  private void thousand(long n, List<String> out) {
    long hundreds = n / 100;
    if (hundreds > 1 || (hundreds == 1 && saysOne(hundred()))) {
      out.add(units().get((int) hundreds));
    }
    if (hundreds > 0) {
      out.add(hundred());
    }
    long rest = n % 100;
    if (rest >= 20) {
      tens(rest, out);
    } else if (rest > 0) {
      out.addAll(parted(units().get((int) rest)));
    }
  }

  List<String> units() {
    return List.of(units.split(" "));
  }

  List<String> tens() {
    return List.of(tens.split(" "));
  }

  static List<String> parted(String words) {
    return List.of(words.split("_"));
  }

  abstract void tens(long n, List<String> out);

  abstract String hundred();

  abstract List<String> powers();

  abstract boolean saysOne(String power);

  abstract String ranked(String last);
}
