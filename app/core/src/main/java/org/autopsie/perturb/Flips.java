package org.autopsie.perturb;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.autopsie.model.Input;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;

/// Where along one parameter an answer flips, found by bisection: of a stretch whose ends lie on
/// different sides, the half whose ends do is kept, until it is short enough. Where the answer
/// flips several times within one step, one of these places is found.
///
/// @param found in ascending order
/// @param calls how often the model was asked to refine them
/// @param tolerance how far apart the two ends of a flip may be
public record Flips(List<Flip> found, long calls, double tolerance) {
  public Flips {
    found = List.copyOf(found);
  }

  /// Says early that a tolerance cannot be.
  ///
  /// @throws Failure where it is not larger than 0
  public static void requireTolerance(double tolerance) {
    if (!(tolerance > 0)) {
      throw new Failure(Flips.class, "tolerance", tolerance);
    }
  }

  /// On which side an answer is.
  @FunctionalInterface
  public interface Side {

    /// The side's name.
    String of(double[] numbers);

    /// The label of the highest number; of equal ones the first.
    static Side leading(List<String> labels) {
      return numbers -> {
        int leads = 0;
        for (int i = 1; i < labels.size(); i++) {
          leads = numbers[i] > numbers[leads] ? i : leads;
        }
        return labels.get(leads);
      };
    }

    /// Whether the first number is at least the threshold (`above`) or not (`below`); a threshold
    /// of 0 asks for its sign.
    static Side of(double threshold) {
      return numbers -> numbers[0] >= threshold ? "above" : "below";
    }
  }

  /// What is asked.
  ///
  /// @param input the input at a value of the parameter
  /// @param tolerance larger than 0
  /// @param whole whether the parameter takes whole numbers only
  public record Line(DoubleFunction<Input> input, double tolerance, boolean whole) {
    public Line {
      requireTolerance(tolerance);
    }

    private boolean isNear(double low, double high) {
      double middle = middle(low, high);
      return high - low <= tolerance || middle <= low || middle >= high;
    }

    private double middle(double low, double high) {
      double middle = low + (high - low) / 2;
      return whole ? Math.floor(middle) : middle;
    }
  }

  /// Finds the steps between which the answer flips, as the steps come; holds nothing but these.
  public static final class Steps {
    private final List<Flip> between = new ArrayList<>();
    private double last = Double.NaN;
    private String side = "";

    /// The next step, at a larger value than the one before.
    public void add(double at, String now) {
      if (!side.isEmpty() && !now.equals(side)) {
        between.add(new Flip(last, at, side, now));
      }
      last = at;
      side = now;
    }

    /// The flips so far, as wide as a step.
    public List<Flip> between() {
      return List.copyOf(between);
    }
  }

  /// Refines flips that were found between steps. All are refined side by side, so that each round
  /// is one sweep.
  ///
  /// @param between what lies between two steps that were asked
  public static Flips refine(
      Sweep sweep, Line line, List<Flip> between, Side side, Progress progress) {
    var found = new ArrayList<>(between);
    long calls = 0;
    var open = open(found, line);
    while (!open.isEmpty()) {
      var middles = open.stream().map(i -> middle(found.get(i), line)).toList();
      var numbers = sweep.run(new Values(line, middles), progress);
      for (int i = 0; i < open.size(); i++) {
        var own = java.util.Arrays.copyOfRange(numbers, i * width(sweep), (i + 1) * width(sweep));
        found.set(open.get(i), halved(found.get(open.get(i)), middles.get(i), side.of(own)));
      }
      calls += open.size();
      open = open(found, line);
    }
    return new Flips(found, calls, line.tolerance());
  }

  /// How often the model will be asked to refine these at most.
  public static long most(Line line, List<Flip> between) {
    return between.stream().mapToLong(flip -> most(line, flip)).sum();
  }

  private static long most(Line line, Flip flip) {
    double wide = flip.high() - flip.low();
    double near = line.whole() ? Math.max(1, line.tolerance()) : line.tolerance();
    return (long) Math.max(0, Math.ceil(Math.log(wide / near) / Math.log(2) - 1e-9));
  }

  private static int width(Sweep sweep) {
    return sweep.reading().names().size();
  }

  private static List<Integer> open(List<Flip> found, Line line) {
    return java.util.stream.IntStream.range(0, found.size())
        .filter(i -> !line.isNear(found.get(i).low(), found.get(i).high()))
        .boxed()
        .toList();
  }

  private static double middle(Flip flip, Line line) {
    return line.middle(flip.low(), flip.high());
  }

  private static Flip halved(Flip flip, double middle, String side) {
    return side.equals(flip.before())
        ? new Flip(middle, flip.high(), side, flip.after())
        : new Flip(flip.low(), middle, flip.before(), side);
  }

  private record Values(Line line, List<Double> values) implements Probes.Inputs {
    @Override
    public Input at(long index) {
      return line.input().apply(values.get((int) index));
    }

    @Override
    public long count() {
      return values.size();
    }

    @Override
    public String key() {
      return "";
    }
  }
}
