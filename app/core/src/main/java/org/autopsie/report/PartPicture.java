package org.autopsie.report;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.autopsie.evidence.Attribution;
import org.autopsie.evidence.Part;
import org.autopsie.explain.ColourMap;
import org.autopsie.explain.Overlay;
import org.autopsie.image.Embedded;
import org.autopsie.image.Picture;
import org.autopsie.report.Svg.Face;

/// The picture that was explained, under the numbers of its parts, with the key of its colours; a
/// sentence where it cannot be shown, nothing where the parts are not those of a picture.
///
/// @param of the numbers
/// @param labels what the parts are called
/// @param painted the picture with its colours
/// @param under what the picture itself shows, in words
/// @param made what it was made of, where it is no exhibit
record PartPicture(
    Attribution of,
    PartLabels labels,
    Optional<Picture> painted,
    String under,
    Optional<String> made) {
  private static final int WIDE = 400;
  private static final double LEFT = 8;
  private static final double RIGHT = 392;
  private static final int STEPS = 48;

  void write(Html out) {
    if (painted.isPresent()) {
      out.open("div", "class", "painted").line();
      image(out, painted.get());
      out.open("div").line().markup(key());
      made.ifPresent(words -> out.leaf("p", words, "class", "note"));
      out.leaf("p", labels.language().say("painted.note"), "class", "note").close("div");
      out.close("div");
    } else if (of.parts().stream().anyMatch(PartPicture::isOfPicture)) {
      out.leaf("p", labels.language().say("painted.none"), "class", "notice");
    }
  }

  private static boolean isOfPicture(Part part) {
    return part instanceof Part.Cell || part instanceof Part.Region;
  }

  /// A picture of few pixels is drawn larger, pixel by pixel.
  private void image(Html out, Picture picture) {
    int longest = Math.max(picture.width(), picture.height());
    int times = Math.max(1, ExplainedExhibits.LONGEST / longest);
    out.empty(
            "img",
            "src",
            Embedded.address(picture),
            "alt",
            alternative(),
            "width",
            String.valueOf(picture.width() * times),
            "height",
            String.valueOf(picture.height() * times))
        .line();
  }

  /// What the picture shows, and where the number is largest.
  private String alternative() {
    var shows = under.isBlank() || under.strip().matches("(?s).*[.!?]") ? under : under + ".";
    return IntStream.range(0, of.parts().size())
        .filter(i -> Double.isFinite(of.values().get(i)))
        .boxed()
        .max(Comparator.comparingDouble(i -> Math.abs(of.values().get(i))))
        .map(i ->
            labels
                .language()
                .say(
                    "painted.alt", shows, labels.of(of.parts().get(i)), number(of.values().get(i))))
        .orElse(shows)
        .strip();
  }

  private String number(double value) {
    var words = labels.language().numbers().of(value, decimals());
    return of.signed() && value > 0 ? "+" + words : words;
  }

  private int decimals() {
    var ends = Overlay.ends(of);
    double most = Math.max(-ends.low(), ends.high());
    return most > 0 ? Math.clamp(2 - (int) Math.floor(Math.log10(most)), 0, 8) : 2;
  }

  private String key() {
    var language = labels.language();
    var svg = new Svg(WIDE);
    var map = Overlay.usual(of);
    var ends = Overlay.ends(of);
    double wide = (RIGHT - LEFT) / STEPS;
    for (int i = 0; i < STEPS; i++) {
      svg.rect(LEFT + i * wide, 10, wide + 0.5, 18, colour(map, (i + 0.5) / STEPS));
    }
    svg.text(LEFT, 46, number(ends.low()), Face.LABEL);
    svg.text(RIGHT, 46, number(ends.high()), Face.LABEL.to("end"));
    if (of.signed()) {
      svg.text((LEFT + RIGHT) / 2, 46, language.numbers().of(0, 0), Face.LABEL.to("middle"));
      svg.text(LEFT, 66, "← " + language.say("parts.below"), Face.SMALL);
      svg.text(RIGHT, 86, language.say("parts.above") + " →", Face.SMALL.to("end"));
    } else {
      svg.text(RIGHT, 66, language.say("painted.most") + " →", Face.SMALL.to("end"));
    }
    return svg.bare(of.signed() ? 98 : 78);
  }

  private static String colour(ColourMap map, double place) {
    return String.format(Locale.ROOT, "#%06x", map.at(place));
  }
}
