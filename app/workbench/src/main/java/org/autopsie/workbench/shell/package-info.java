/// The window around the panels: gallery, bar, rail, tasks, errors, settings. [Tasks] is the only
/// place of the program for threads and `Platform.runLater` (kept by `ArchitectureTest`).
@org.jspecify.annotations.NullMarked
package org.autopsie.workbench.shell;
