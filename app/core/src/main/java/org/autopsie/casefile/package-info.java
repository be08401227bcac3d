/// The case on disk: `case.yaml` read against its schema with errors that name the line, and the
/// only writer of case folders (kept by `ArchitectureTest`).
@org.jspecify.annotations.NullMarked
package org.autopsie.casefile;
