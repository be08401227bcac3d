package org.autopsie.retrievalranking;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.autopsie.evidence.Payload;
import org.autopsie.protocol.Instrument.Result;
import org.autopsie.run.Failure;
import org.autopsie.statistics.Means;

/// Precision at `top`: the share of documents of the query's own topic among the first `top` as
/// they are, averaged over the queries, which are resampled. Documents tied at the last place share
/// the places left, each by the same part.
final class Precision {
  private final RetrievalRanking by;
  private final Answers answers;
  private final RandomGenerator random;

  Precision(RetrievalRanking by, Answers answers, RandomGenerator random) {
    this.by = by;
    this.answers = answers;
    this.random = random;
    if (by.top() > answers.documents().size()) {
      throw new Failure(
          RetrievalRanking.class, "top", by.top(), answers.documents().size(), by.documents());
    }
  }

  Result result() {
    int queries = answers.queries().size();
    var values = IntStream.range(0, queries).mapToDouble(this::of).toArray();
    var interval =
        new Resampling(queries)
            .interval(by.resamples(), random, drawn -> Means.of(values, drawn[0]));
    var columns = new LinkedHashMap<String, List<Object>>();
    columns.put("query", List.copyOf(answers.queries()));
    columns.put("precision", List.copyOf(Arrays.stream(values).boxed().toList()));
    var details = new LinkedHashMap<String, Payload>();
    details.put("by-query", new Payload.Table(columns));
    return new Result(
        new Payload.Metric(
            by.measure().id(),
            Means.of(values),
            interval.low(),
            interval.high(),
            queries,
            by.measure().unit()),
        details);
  }

  private double of(int query) {
    var scores =
        Arrays.stream(answers.asTheyAre()).mapToDouble(document -> document[query]).toArray();
    double last = Arrays.stream(scores).sorted().toArray()[scores.length - by.top()];
    int above = 0;
    int tied = 0;
    int rightAbove = 0;
    int rightTied = 0;
    for (int document = 0; document < scores.length; document++) {
      int right = answers.sameTopic(document, query) ? 1 : 0;
      if (Math.abs(scores[document] - last) < Ranks.TIE) {
        tied++;
        rightTied += right;
      } else if (scores[document] > last) {
        above++;
        rightAbove += right;
      }
    }
    return (rightAbove + (by.top() - above) * (double) rightTied / tied) / by.top();
  }
}
