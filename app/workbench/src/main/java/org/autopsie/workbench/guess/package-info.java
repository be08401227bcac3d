/// Predict, then reveal: a page in large type on which a class guesses what a step will show, sees
/// what was measured beside its guesses, and talks about it. Guesses belong to the room: they are
/// held in memory only, never written to disk, never in the ledger. Before the reveal nothing of
/// the result stands on the page, not even in what a screen reader is told (`GuessViewTest`). The
/// shell shows the page; this package knows nothing of the shell (`WorkbenchArchitectureTest`).
@org.jspecify.annotations.NullMarked
package org.autopsie.workbench.guess;
