package org.autopsie.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.autopsie.casefile.CaseStore;
import org.autopsie.casefile.LoadedCase;
import org.autopsie.evidence.Attribution;
import org.autopsie.evidence.Evidence;
import org.autopsie.evidence.Part;
import org.autopsie.evidence.Payload;
import org.autopsie.explain.Overlay;
import org.autopsie.explain.Parts;
import org.autopsie.image.Picture;
import org.autopsie.model.Input;
import org.autopsie.protocol.ExplainedExhibit;
import org.autopsie.run.Plugins;

/// What the explanations of a case are of: texts as they are, pictures small and painted. Of an
/// exhibit of which it is not said whom it shows no picture is made.
///
/// @param plugins where the methods are found that cut pictures
record ExplainedExhibits(CaseStore cases, LoadedCase loaded, Plugins plugins) {
  /// The longer side of a painted picture at most, in pixels.
  static final int LONGEST = 320;

  /// How much of the picture the colours hide.
  private static final double OPACITY = 0.55;

  /// By the hash of the line of evidence, for the last explanation of each step.
  Map<String, Explained> of(List<Evidence> ledger) {
    var last = new LinkedHashMap<String, Evidence>();
    ledger.stream()
        .filter(line -> line.payload().values().stream().anyMatch(Attribution.class::isInstance))
        .forEach(line -> last.put(line.step(), line));
    var found = new LinkedHashMap<String, Explained>();
    for (var line : last.values()) {
      ExplainedExhibit.of(cases, loaded, plugins, line)
          .ifPresent(one -> found.put(line.hash(), shown(one, line)));
    }
    return found;
  }

  private Explained shown(ExplainedExhibit one, Evidence line) {
    var id = one.exhibit();
    var made = one.changes();
    return switch (one.input()) {
      case Input.Text(var text) -> new Explained(id, made, Optional.of(text), Map.of());
      case Input.Row row -> new Explained(id, made, Optional.empty(), Map.of());
      case Input.Image(var picture) ->
          new Explained(id, made, Optional.empty(), painted(one, picture, line));
    };
  }

  private Map<String, Picture> painted(ExplainedExhibit one, Picture picture, Evidence line) {
    var painted = new LinkedHashMap<String, Picture>();
    if (!mayLeave(one.exhibit()) || !one.others().stream().allMatch(this::mayLeave)) {
      return painted;
    }
    var found = attributions(line);
    var cut =
        found.stream().anyMatch(of -> has(of, Part.Region.class))
            ? one.cut(plugins, line)
            : Optional.<Parts>empty();
    for (var of : found) {
      var own = cut.filter(parts -> parts.list().equals(of.parts()));
      if (own.isPresent() || fits(of, picture)) {
        var whole = Overlay.of(picture, of, own, Overlay.usual(of), OPACITY);
        painted.put(of.measure(), whole.shrunk(LONGEST));
      }
    }
    return painted;
  }

  private boolean mayLeave(String id) {
    return loaded.caseFile().exhibits().stream()
        .filter(exhibit -> exhibit.id().equals(id))
        .noneMatch(exhibit -> exhibit.people().status().equals("unknown"));
  }

  private static List<Attribution> attributions(Evidence line) {
    return line.payload().values().stream()
        .filter(Attribution.class::isInstance)
        .map((Payload payload) -> (Attribution) payload)
        .filter(of -> !of.parts().isEmpty())
        .toList();
  }

  private static boolean has(Attribution of, Class<? extends Part> kind) {
    return of.parts().stream().anyMatch(kind::isInstance);
  }

  /// True where all parts are rectangles of the picture.
  private static boolean fits(Attribution of, Picture picture) {
    return of.parts().stream()
        .allMatch(part ->
            part instanceof Part.Cell(int left, int top, int right, int bottom)
                && left >= 0
                && top >= 0
                && right <= picture.width()
                && bottom <= picture.height());
  }
}
