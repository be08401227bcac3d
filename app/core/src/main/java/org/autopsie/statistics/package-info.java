/// Intervals, p-values and quantiles, each with its formula and its source. Plain arithmetic on
/// primitive arrays: it depends on nothing, and random generators are handed in, so that the same
/// numbers and the same seed give the same result on any machine.
@org.jspecify.annotations.NullMarked
package org.autopsie.statistics;
