/// Charts drawn as JavaFX nodes, coloured by the style sheet, so that they follow the theme and the
/// text size. They know nothing of cases: they are given numbers and words.
@org.jspecify.annotations.NullMarked
package org.autopsie.workbench.chart;
