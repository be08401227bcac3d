package org.autopsie.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.autopsie.run.Failure;

/// What is wrong with one file, collected so that all of it is told at once.
final class Problems {
  private final String file;
  private final List<CaseProblem> list = new ArrayList<>();

  Problems(String file) {
    this.file = file;
  }

  void add(int line, String key, Object... args) {
    list.add(new CaseProblem(file, line, key, List.of(args)));
  }

  boolean any() {
    return !list.isEmpty();
  }

  /// In the order of the file.
  List<CaseProblem> sorted() {
    return list.stream().distinct().sorted(Comparator.comparingInt(CaseProblem::line)).toList();
  }

  /// The first problem, and how many more there are.
  static Failure failure(List<CaseProblem> problems) {
    return problems.size() == 1
        ? new Failure(Problems.class, "problem", problems.getFirst())
        : new Failure(Problems.class, "problems", problems.getFirst(), problems.size() - 1);
  }
}
