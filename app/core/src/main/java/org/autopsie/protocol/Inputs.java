package org.autopsie.protocol;

import java.util.List;
import java.util.Optional;
import org.autopsie.casefile.CaseStore;
import org.autopsie.casefile.Exhibit;
import org.autopsie.casefile.LoadedCase;
import org.autopsie.evidence.Evidence;
import org.autopsie.run.Failure;

/// The exhibits that a line of evidence was made from, held against the case as it is now.
///
/// @param cases reads the exhibits
/// @param loaded the case
record Inputs(CaseStore cases, LoadedCase loaded) {

  /// The ids of those that say something else now, or that the case no longer has.
  ///
  /// @throws Failure where one was withdrawn meanwhile, or cannot be read
  List<String> changed(Evidence kept) {
    requireThere(kept);
    return kept.provenance().inputs().stream()
        .filter(input -> !input.equals(now(id(input))))
        .map(Inputs::id)
        .toList();
  }

  /// @throws Failure where one was withdrawn meanwhile
  void requireThere(Evidence kept) {
    var ids = kept.provenance().inputs().stream().map(Inputs::id).toList();
    var withdrawn = ids.stream().filter(this::isWithdrawn).toList();
    if (!withdrawn.isEmpty()) {
      throw new Failure(Inputs.class, "exhibits-withdrawn", String.join(", ", withdrawn));
    }
  }

  private static String id(String input) {
    return input.substring(0, Math.max(0, input.lastIndexOf(':')));
  }

  private boolean isWithdrawn(String id) {
    return exhibit(id).filter(exhibit -> exhibit.withdrawn().isPresent()).isPresent();
  }

  private String now(String id) {
    return Tables.id(id).isEmpty() ? nowOfExhibit(id) : nowOfTable(Tables.id(id));
  }

  private String nowOfTable(String id) {
    return loaded.caseFile().data().stream().anyMatch(data -> data.id().equals(id))
        ? cases
            .vectors(loaded, id)
            .map(file -> Tables.input(id, file))
            .orElseGet(() -> Tables.input(id, cases.table(loaded, id)))
        : "";
  }

  private String nowOfExhibit(String id) {
    return exhibit(id)
        .map(exhibit -> id + ":" + StepRun.sha256(cases.input(loaded, exhibit)))
        .orElse("");
  }

  private Optional<Exhibit> exhibit(String id) {
    return loaded.caseFile().exhibits().stream()
        .filter(exhibit -> exhibit.id().equals(id))
        .findFirst();
  }
}
