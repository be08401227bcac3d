/// One self-contained page that tells a case and shows what each sentence rests on: no script, no
/// request, figures as SVG. Pure: the same input gives the same bytes; no clock, no file.
///
/// Decisions, each kept true by a test. Everything a case says is escaped by `Html` and `Svg`
/// (`InertTest`). A measured number is always written with its interval and n; a ratio on fewer
/// than 10 distinct units is not written at all (`MeasureTest`). The operator's name and a number
/// measured on a substitute never stand in one sentence (`StoryTest`). A figure carries its title,
/// n, interval, seed, source and fidelity inside the drawing, and a table says the same numbers
/// (`FigureTest`). What an exhibit shows is not quoted where its people are unknown (`ReportTest`).
@org.jspecify.annotations.NullMarked
package org.autopsie.report;
