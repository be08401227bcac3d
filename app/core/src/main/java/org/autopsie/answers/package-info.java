/// Answers that were recorded from systems which cannot be run here: translators, assistants,
/// recognisers of speech. What was asked and what came back is read from a table, and scored by a
/// rule that is stated and whose every decision can be shown: which words were substituted, missing
/// or added; by which words a translated occupation has a gender; whom a pronoun was said to mean.
///
/// One answer is an anecdote; under ten attempts nothing here gives a rate to a panel. The rules
/// are pure and the words that they know are data ([NounList], `marks.csv`), so that others can
/// read and mend them (kept by `ArchitectureTest`).
@org.jspecify.annotations.NullMarked
package org.autopsie.answers;
