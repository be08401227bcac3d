package org.autopsie;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Which package of core may see which: the table of the design. An arrow brings along all that its
/// end may see. `run` and `statistics` are leaves that everyone may use: every package says its
/// failures through `run`, and every interval is computed in `statistics`. `casefile` sees `model`,
/// because a case declares its models in the model's own words; the instruments of `protocol` see
/// `perturb` and `model` through `explain`. `data` names what it keeps as `evidence` does, by
/// SHA-256.
final class Arrows {

  /// Package → the packages it may see beside itself and the leaves.
  static final Map<String, Set<String>> MAY_SEE = table();

  private Arrows() {}

  private static Map<String, Set<String>> table() {
    var arrows = new LinkedHashMap<String, Set<String>>();
    arrows.put("run", Set.of());
    arrows.put("statistics", Set.of());
    arrows.put("evidence", Set.of());
    arrows.put("data", Set.of("evidence"));
    arrows.put("image", Set.of());
    arrows.put("model", Set.of("data", "image"));
    arrows.put("perturb", Set.of("model"));
    arrows.put("explain", Set.of("perturb", "evidence"));
    arrows.put("fairness", Set.of("data", "evidence"));
    arrows.put("answers", Set.of("data"));
    arrows.put("embedding", Set.of("model"));
    arrows.put("casefile", Set.of("evidence", "data", "model"));
    arrows.put("protocol", Set.of("casefile", "explain", "fairness"));
    arrows.put("report", Set.of("protocol"));
    arrows.put("bench", Set.of("explain", "fairness", "embedding"));
    arrows.put("cli", Set.of("report", "bench"));
    return arrows;
  }

  /// Everything that `name` may see: itself, the leaves, the ends of its arrows and all that those
  /// may see. `statistics` sees `run`, which sees nothing.
  static Set<String> seen(String name) {
    var seen = new TreeSet<>(Set.of(name));
    if (!name.equals("run")) {
      seen.add("run");
      seen.add("statistics");
    }
    MAY_SEE.get(name).forEach(next -> seen.addAll(seen(next)));
    return seen;
  }

  /// The classes that `name` may see, outsiders to Autopsie not counted.
  static DescribedPredicate<JavaClass> allowed(String name) {
    var seen = seen(name);
    return DescribedPredicate.describe(
        "are of " + seen, type -> seen.contains(segment(type.getPackageName())));
  }

  /// `model` for `org.autopsie.model.onnx`; empty outside Autopsie's packages.
  static String segment(String packageName) {
    var parts = packageName.split("\\.", -1);
    return parts.length > 2 && packageName.startsWith("org.autopsie.") ? parts[2] : "";
  }
}
