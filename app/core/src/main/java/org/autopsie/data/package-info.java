/// Numbers by the million, on disk: the answers that sweeps keep for later, and the tables that are
/// written for others. The only package that sees a database (kept by `ArchitectureTest`).
@org.jspecify.annotations.NullMarked
package org.autopsie.data;
