/// Who is decided on how, and who pays for which error: counts of decisions by group, the measures
/// that follow from them, each with its formula and its source, and their intervals.
///
/// A group's counts are all that most measures need, so ten million rows and a published table of
/// eight numbers are the same to this package. The group that others are compared with is always
/// named, never assumed. A measure that is not defined (nobody to be right about) is NaN, never 0.
/// Engines here are pure (kept by `ArchitectureTest`).
@org.jspecify.annotations.NullMarked
package org.autopsie.fairness;
