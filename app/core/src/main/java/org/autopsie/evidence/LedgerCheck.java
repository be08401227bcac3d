package org.autopsie.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Checks a ledger without changing it: every byte of both files is accounted for. It says that
/// nothing changed since the head was written; not when that was, and not that anything in it is
/// right.
public final class LedgerCheck {
  private LedgerCheck() {}

  /// What is wrong with the ledger of that folder: at most 1000 faults, in the order of the lines,
  /// none where the chain holds or nothing was kept yet. Never throws on what the files hold.
  public static List<Fault> check(Path caseFolder) {
    if (!Files.isDirectory(caseFolder)) {
      return List.of(new Fault(0, "fault.folder", List.of(caseFolder)));
    }
    try {
      return List.copyOf(LedgerFiles.in(caseFolder).read().faults());
    } catch (IOException unreadable) {
      return List.of(
          new Fault(0, "fault.unreadable", List.of(caseFolder, Durable.reason(unreadable))));
    }
  }

  /// The traces of a stop in the middle of a line, which are no fault.
  ///
  /// @throws org.autopsie.run.Failure where the files cannot be read
  public static List<Notice> notices(Path caseFolder) {
    try {
      return List.copyOf(LedgerFiles.in(caseFolder).read().notices());
    } catch (IOException unreadable) {
      throw Durable.unread(caseFolder, unreadable);
    }
  }
}
