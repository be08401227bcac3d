package org.autopsie.retrievalranking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.autopsie.evidence.Payload;
import org.autopsie.protocol.Trial.Piece;

/// The long table of answers, written line by line.
final class AnswerTable {
  private static final double DECIMALS = 1e7;

  private final LinkedHashMap<String, List<Object>> columns = new LinkedHashMap<>();
  private final boolean counterparts;

  AnswerTable(boolean counterparts) {
    this.counterparts = counterparts;
    Answers.COLUMNS.forEach(name -> columns.put(name, new ArrayList<>()));
    if (counterparts) {
      columns.putLast("counterpart", new ArrayList<>());
    }
  }

  void add(String arm, String variant, String changed, Piece document, Piece query, double cosine) {
    put("arm", arm);
    put("variant", variant);
    put("changed", changed);
    put("document", document.id());
    put("document-topic", document.topic());
    put("query", query.id());
    put("query-topic", query.topic());
    put("score", Math.round(cosine * DECIMALS) / DECIMALS);
    if (counterparts) {
      put("counterpart", document.counterpart());
    }
  }

  private void put(String column, Object cell) {
    columns.get(column).add(cell);
  }

  Payload.Table build() {
    return new Payload.Table(columns);
  }
}
