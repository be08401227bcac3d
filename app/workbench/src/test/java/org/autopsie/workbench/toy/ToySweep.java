package org.autopsie.workbench.toy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.random.RandomGenerator;
import org.autopsie.evidence.Payload;
import org.autopsie.evidence.Payload.Metric;
import org.autopsie.perturb.Axis;
import org.autopsie.protocol.Instrument;
import org.autopsie.protocol.Trial;
import org.autopsie.run.Parameters;
import org.autopsie.run.Progress;

/// The first number of the answer to one exhibit along the first way, for tests: its measure is how
/// often it was asked.
public record ToySweep(
    String exhibit, String label, String like, List<String> over, int draws, int seed)
    implements Instrument {
  /// Nothing along nothing.
  public ToySweep() {
    this("", "", "", List.of(), 1, 0);
  }

  @Override
  public String id() {
    return "toy-sweep";
  }

  @Override
  public Payload.Table answers(Trial trial, RandomGenerator random, Progress progress) {
    var change = trial.compared().variants().getFirst().changes().getFirst();
    var axis = Axis.read(change, over.getFirst());
    var piece =
        trial.exhibits().stream().filter(one -> one.id().equals(exhibit)).findFirst().orElseThrow();
    var columns = new LinkedHashMap<String, List<Object>>();
    columns.put("exhibit", new ArrayList<>());
    columns.put("score", new ArrayList<>());
    for (long step = 0; step < axis.steps(); step++) {
      var set = new LinkedHashMap<String, Object>();
      set.put(axis.parameter(), axis.at(step));
      var input = Parameters.with(change, set).apply(piece.input(), random);
      var answer = trial.predictor().predict(List.of(input), progress).getFirst();
      columns.get("exhibit").add(exhibit);
      columns.get("score").add((double) answer.toString().length());
    }
    return new Payload.Table(columns);
  }

  @Override
  public Result measure(Payload.Table answers, RandomGenerator random, Progress progress) {
    var metric = new Metric(id(), answers.rows(), Double.NaN, Double.NaN, 1, "score");
    return new Result(metric, new LinkedHashMap<>());
  }
}
