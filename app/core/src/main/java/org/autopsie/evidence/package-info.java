/// What was kept: values that say what ran, the append-only file that holds them, and the blobs
/// beside it. Of the rest of the project it uses only the sentences of a failure
/// ([org.autopsie.run.Failure], [org.autopsie.run.Words]), so that anyone can check a ledger with
/// little else.
///
/// Decisions: a line's hash covers its raw bytes, so a ledger that holds things a later version
/// invented is checked all the same (`LedgerCheckTest`, `LedgerReadingTest`); an append is on the
/// disk before it returns (`LedgerKillTest`); processes take turns by the operating system's lock
/// on `evidence.lock` (`LedgerProcessesTest`).
@org.jspecify.annotations.NullMarked
package org.autopsie.evidence;
