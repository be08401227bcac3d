package org.autopsie.workbench.label;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.autopsie.casefile.CaseTable;

/// What is asked of every picture of a set. The attribute and the answers are the investigator’s;
/// “cannot say” is always offered beside them.
///
/// @param table the id of the table in which the labels are written
/// @param attribute what is asked, in her words, such as “seen as”
/// @param group the group of exhibits that is labelled
/// @param answers at most nine, in the order of their keys
record Asked(String table, String attribute, String group, List<String> answers) {
  /// What is written down where somebody cannot say.
  static final String CANNOT_SAY = "?";

  /// The most answers: each has a key of its own, 1 to 9.
  static final int MOST = 9;

  private static final List<String> COLUMNS = List.of("table", "asked", "group", "answer");

  Asked {
    answers = List.copyOf(answers);
  }

  /// Every question that a table holds, in its order.
  static List<Asked> all(CaseTable table) {
    var found = new LinkedHashMap<String, Asked>();
    var at = COLUMNS.stream().map(table.columns()::indexOf).toList();
    if (at.contains(-1)) {
      return List.of();
    }
    for (var row : table.rows()) {
      var id = row.get(at.get(0));
      var before = found.get(id);
      var answers = new ArrayList<>(before == null ? List.<String>of() : before.answers());
      answers.add(row.get(at.get(3)));
      found.put(id, new Asked(id, row.get(at.get(1)), row.get(at.get(2)), answers));
    }
    return List.copyOf(found.values());
  }

  /// The questions as a table, a line an answer.
  static CaseTable table(List<Asked> all) {
    var rows = new ArrayList<List<String>>();
    for (var one : all) {
      one.answers()
          .forEach(answer -> rows.add(List.of(one.table(), one.attribute(), one.group(), answer)));
    }
    return new CaseTable(COLUMNS, rows);
  }

  /// What is written down for a key: the answer of that number, “cannot say” for 0.
  ///
  /// @return empty where no answer has that number
  String answer(int number) {
    return number == 0 ? CANNOT_SAY : number <= answers.size() ? answers.get(number - 1) : "";
  }
}
