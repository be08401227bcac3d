package org.autopsie.workbench.crop;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import org.autopsie.casefile.Exhibit;
import org.autopsie.image.Point;
import org.autopsie.perturb.Composer;
import org.autopsie.perturb.Perturbation;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Cropped;
import org.autopsie.workbench.panel.OpenCase;
import org.autopsie.workbench.panel.PanelContext;

/// The words in which these panels speak.
record CropTalk(OpenCase open, Locale locale) {
  private static final Words WORDS = Words.of(CropTalk.class);
  private static final double NEAR = 0.005;

  static CropTalk of(PanelContext context) {
    return new CropTalk(context.open(), context.locale());
  }

  String say(String key, Object... args) {
    return WORDS.say(locale, key, args);
  }

  /// The title of an exhibit.
  String title(String exhibit) {
    return open.exhibit(exhibit).map(one -> one.title().in(locale)).orElse(exhibit);
  }

  /// A score with three significant figures.
  String score(double value) {
    double size = Math.abs(value);
    int decimals = size > 0 ? Math.clamp(2 - (int) Math.floor(Math.log10(size)), 0, 6) : 2;
    var format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(decimals);
    format.setMinimumFractionDigits(Math.min(2, decimals));
    return format.format(value).replace('-', '−');
  }

  /// A parameter’s value, without needless decimals.
  String number(double value) {
    var format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(2);
    return format.format(value).replace('-', '−');
  }

  String point(Point point) {
    return say("point", point.x(), point.y());
  }

  /// Which half a salient point lies in.
  String half(Cropped cropped) {
    return half(cropped.isWide(), cropped.first());
  }

  String half(boolean wide, boolean first) {
    return say(wide ? first ? "half.left" : "half.right" : first ? "half.upper" : "half.lower");
  }

  /// Two ratios that nearly agree are one.
  String ratio(double ratio, double own) {
    if (Math.abs(ratio - own) < 1e-9) {
      return say("ratio.whole");
    }
    return near(ratio, 0.56, "ratio.16-9")
        .or(() -> near(ratio, 1, "ratio.1-1"))
        .or(() -> near(ratio, 1.14, "ratio.7-8"))
        .or(() -> near(ratio, 2, "ratio.1-2"))
        .orElseGet(() -> say("ratio.other", ratio));
  }

  private Optional<String> near(double ratio, double known, String key) {
    return Math.abs(ratio - known) < NEAR ? Optional.of(say(key)) : Optional.empty();
  }

  /// Whom the picture shows: what made it knows, else the exhibit says.
  String people(String exhibit, Perturbation with) {
    if (with instanceof Composer composer) {
      return switch (composer.shows()) {
        case SHAPES -> say("shows.shapes");
        case PICTOGRAMS -> say("shows.pictograms");
        case PICTURES -> people(exhibit);
      };
    }
    return people(exhibit);
  }

  private String people(String exhibit) {
    return open.exhibit(exhibit).map(Exhibit::people).map(one -> said(one.status())).orElse("");
  }

  private String said(String status) {
    var key = "people." + status;
    return WORDS.has(locale, key) ? say(key) : "";
  }
}
