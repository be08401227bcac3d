package org.autopsie.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.autopsie.run.Failure;

/// The append-only record of a case: `evidence.jsonl`, one line of JSON for each thing kept, each
/// naming the hash of the line before, and `evidence.head`, which names the last. Once [#append]
/// returns, the line survives a kill and a power cut. Several processes and threads may keep in one
/// folder at once. Safe from any thread.
public final class Ledger {
  private final Path folder;
  private final LedgerFiles files;
  private final List<Notice> notices = new ArrayList<>();
  private List<Evidence> entries = List.of();
  private List<Fault> faults = List.of();
  private Head last = Head.EMPTY;
  private Optional<Head> pointed = Optional.empty();
  private long length;

  private Ledger(Path folder) {
    this.folder = folder;
    this.files = LedgerFiles.in(folder);
  }

  /// Opens the ledger of a case folder; a folder that has none yet holds no evidence. An unfinished
  /// last line is set aside in `evidence.torn-N` where the folder can be written; otherwise nothing
  /// is written.
  ///
  /// @throws Failure where the folder is not there or its files cannot be read
  public static Ledger open(Path caseFolder) {
    if (!Files.isDirectory(caseFolder)) {
      throw new Failure(Ledger.class, "ledger.folder", caseFolder);
    }
    var ledger = new Ledger(caseFolder);
    ledger.load();
    return ledger;
  }

  /// Keeps one thing. It sees what other processes kept meanwhile and goes after it.
  ///
  /// @param step the protocol step's id, or what the person keeps it under
  /// @param at when, for people: the chain does not prove it
  /// @return the line as it will be read back
  /// @throws Failure where it could not be kept (the ledger is then as it was before) or where the
  ///   ledger was changed by hand
  public synchronized Evidence append(
      String step, Instant at, Provenance provenance, SequencedMap<String, Payload> payload) {
    try (var _ = FolderLock.of(folder)) {
      refresh();
      mend();
      var next = new Evidence(last.count() + 1, last.hash(), step, at, provenance, payload, "");
      return keep(Line.seal(next));
    } catch (IOException failed) {
      length = -1;
      throw Durable.unwritten(files.ledger(), failed);
    }
  }

  /// The lines that are intact in themselves, oldest first; all of them where there is no fault.
  public synchronized List<Evidence> entries() {
    return List.copyOf(entries);
  }

  /// Count and hash of the last line.
  public synchronized Head head() {
    return last;
  }

  /// What a stop in the middle of a line left, and what was done about it.
  public synchronized List<Notice> notices() {
    return List.copyOf(notices);
  }

  /// What cannot come from keeping evidence; nothing can be kept while there is any.
  public synchronized List<Fault> faults() {
    return faults;
  }

  private void load() {
    try {
      var reading = files.read();
      take(reading);
      if (reading.isTorn() && Files.isWritable(folder)) {
        repair();
      }
    } catch (IOException failed) {
      throw Durable.unread(files.ledger(), failed);
    }
  }

  private void repair() throws IOException {
    try (var _ = FolderLock.of(folder)) {
      notices.clear();
      setAsideIfTorn(files.read());
    }
  }

  private void refresh() throws IOException {
    if (!files.unchangedSince(length, pointed)) {
      setAsideIfTorn(files.read());
    }
    if (!faults.isEmpty()) {
      throw new Failure(Ledger.class, "ledger.faulty", files.ledger(), faults.getFirst().message());
    }
  }

  private void setAsideIfTorn(Reading reading) throws IOException {
    take(reading);
    if (reading.isTorn()) {
      var aside = files.setAside(reading);
      length = reading.whole();
      notices.removeIf(notice -> notice.key().equals("notice.torn"));
      long line = last.count() + 1;
      tell(new Notice(line, "notice.aside", List.of(line, aside.getFileName().toString())));
    }
  }

  private void take(Reading reading) {
    entries = reading.entries();
    faults = List.copyOf(reading.faults());
    last = reading.last();
    pointed = reading.pointed();
    length = reading.length();
    reading.notices().forEach(this::tell);
  }

  private void tell(Notice notice) {
    if (!notices.contains(notice)) {
      notices.add(notice);
    }
  }

  private void mend() throws IOException {
    if (!pointed.equals(Optional.of(last))) {
      files.point(last);
      pointed = Optional.of(last);
    }
  }

  private Evidence keep(Line line) throws IOException {
    var evidence = line.evidence();
    var head = new Head(line.number(), line.hash());
    files.add(line, length);
    try {
      files.point(head);
    } catch (IOException failed) {
      takeBack(head, failed);
      throw failed;
    }
    entries.add(evidence);
    last = head;
    pointed = Optional.of(head);
    length += line.terminated().length;
    return evidence;
  }

  private void takeBack(Head head, IOException failed) {
    try {
      if (!files.pointsTo(head)) {
        files.cut(length);
      }
    } catch (IOException again) {
      failed.addSuppressed(again);
    }
  }
}
