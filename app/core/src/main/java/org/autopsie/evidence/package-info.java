/// What was kept: values that say what ran, and the append-only file that holds them. Depends on
/// nothing else of the project, so that anyone can check a ledger with this package alone.
@org.jspecify.annotations.NullMarked
package org.autopsie.evidence;
