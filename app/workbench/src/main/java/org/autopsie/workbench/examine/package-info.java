/// The fourth step, to examine: which parts of an exhibit count for a model's number, by which
/// method, how stable that is, and what happens when one of them is taken away.
@org.jspecify.annotations.NullMarked
package org.autopsie.workbench.examine;
