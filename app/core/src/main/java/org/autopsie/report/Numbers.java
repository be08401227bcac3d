package org.autopsie.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/// Numbers as a reader of that language writes them, the same on every machine: `0,6` and `12
/// 345,6` (U+202F) in French, `0.6` and `12,345.6` in English; the minus is U+2212.
///
/// @param locale French, or any other for English
record Numbers(Locale locale) {
  private static final int MOST_DECIMALS = 6;

  /// The number with so many decimals (0 to 6), ties rounded away from zero. A number too small for
  /// six decimals is written as `< 0,000001`.
  String of(double value, int decimals) {
    if (!Double.isFinite(value)) {
      return "–";
    }
    var rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP);
    if (rounded.signum() == 0 && value != 0 && decimals == MOST_DECIMALS) {
      return (value < 0 ? "> " : "< ") + format(decimals).format(Math.signum(value) * 1e-6);
    }
    return format(decimals).format(rounded);
  }

  /// The number with as few decimals as say it, at most six.
  String plain(double value) {
    var format = format(MOST_DECIMALS);
    format.setMinimumFractionDigits(0);
    return Double.isFinite(value) ? format.format(new BigDecimal(value)) : "–";
  }

  /// A whole number.
  String count(long count) {
    return format(0).format(count);
  }

  private DecimalFormat format(int decimals) {
    boolean french = locale.getLanguage().equals("fr");
    var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setDecimalSeparator(french ? ',' : '.');
    symbols.setGroupingSeparator(french ? '\u202f' : ',');
    symbols.setMinusSign('\u2212');
    var format = new DecimalFormat("#,##0", symbols);
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format;
  }
}
