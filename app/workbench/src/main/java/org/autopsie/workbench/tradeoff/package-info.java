/// What a choice among definitions of fair costs, and what a table alone cannot tell: numbers that
/// no score can have together, thresholds for one or for each group, tables that turn when they are
/// split, traits that nobody recorded, and one synthetic person. The arithmetic is core’s
/// `fairness`; nothing here asks a model.
@org.jspecify.annotations.NullMarked
package org.autopsie.workbench.tradeoff;
