package org.autopsie.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.autopsie.casefile.CaseStore;
import org.autopsie.casefile.Exhibit;
import org.autopsie.casefile.LoadedCase;
import org.autopsie.casefile.Localised;
import org.autopsie.image.Embedded;
import org.autopsie.image.Picture;
import org.autopsie.model.Input;
import org.autopsie.run.Failure;

/// The pictures of a case in its report: those of which it is said whom they show, small enough for
/// a page and inside it. Of the others nothing but the id goes out.
final class ExhibitPictures {
  /// The longer side of a picture on a page, in pixels.
  static final int LONGEST = 1_200;

  private ExhibitPictures() {}

  /// The pictures that may be shown, by the exhibit's id; one that cannot be opened is left out,
  /// which the page says.
  static Map<String, Picture> of(CaseStore cases, LoadedCase loaded) {
    var pictures = new LinkedHashMap<String, Picture>();
    for (var exhibit : loaded.caseFile().exhibits()) {
      if (isPicture(exhibit) && !exhibit.people().status().equals("unknown")) {
        read(cases, loaded, exhibit, pictures);
      }
    }
    return pictures;
  }

  private static void read(
      CaseStore cases, LoadedCase loaded, Exhibit exhibit, Map<String, Picture> pictures) {
    try {
      if (cases.input(loaded, exhibit) instanceof Input.Image(var picture)) {
        pictures.put(exhibit.id(), picture.shrunk(LONGEST));
      }
    } catch (Failure unreadable) {
      pictures.remove(exhibit.id());
    }
  }

  private static boolean isPicture(Exhibit exhibit) {
    return exhibit.kind().equals("image") && exhibit.withdrawn().isEmpty();
  }

  /// Shows them, each with its title, and says which cannot be shown.
  static void write(Html out, Dossier dossier) {
    for (var exhibit : dossier.caseFile().exhibits()) {
      if (isPicture(exhibit) && !dossier.isHidden(exhibit)) {
        write(out, dossier, exhibit);
      }
    }
  }

  private static void write(Html out, Dossier dossier, Exhibit exhibit) {
    var language = dossier.language();
    var picture = dossier.input().pictures().get(exhibit.id());
    if (picture == null) {
      out.leaf("p", language.say("exhibits.unshown", exhibit.id()), "class", "notice");
      return;
    }
    Localised words = exhibit.alternative().isBlank() ? exhibit.title() : exhibit.alternative();
    out.open("figure").line();
    out.empty("img", "src", Embedded.address(picture), "alt", language.of(words)).line();
    var caption = language.of(exhibit.title());
    var licence = exhibit.licence();
    out.leaf(
            "figcaption",
            licence.isBlank() ? caption : caption + " · " + language.say("licence", licence))
        .close("figure");
  }
}
