package org.autopsie.embedding;

/// Finds the numbers at the end of a line, from its end backwards, one look at each byte.
final class NumberFields {
  private NumberFields() {}

  /// Where the gap before the last `count` fields of a line begins, if each of them looks like a
  /// number; −1 where one does not, or there are fewer.
  static long before(Mapped file, long from, long end, int count) {
    long place = end;
    for (int found = 0; found < count; found++) {
      place = field(file, from, place);
      if (place <= from) {
        return -1;
      }
      long gap = place;
      while (place > from && TextScan.isGap(file.at(place - 1))) {
        place--;
      }
      if (gap == place) {
        return -1;
      }
    }
    return place;
  }

  /// Where the field that ends there begins; −1 where it is no number.
  private static long field(Mapped file, long from, long end) {
    long place = end;
    int digits = 0;
    int dots = 0;
    int powers = 0;
    while (place > from) {
      byte one = file.at(place - 1);
      if (one >= '0' && one <= '9') {
        digits++;
      } else if (one == '.') {
        dots++;
      } else if (one == 'e' || one == 'E') {
        powers++;
      } else if (one == '-' || one == '+') {
        if (place - 1 > from && !mayPrecedeSign(file.at(place - 2))) {
          return -1;
        }
      } else {
        break;
      }
      place--;
    }
    boolean whole = place > from && TextScan.isGap(file.at(place - 1));
    return whole && digits > 0 && dots <= 1 && powers <= 1 ? place : -1;
  }

  private static boolean mayPrecedeSign(byte one) {
    return TextScan.isGap(one) || one == 'e' || one == 'E';
  }
}
