/// Ranks texts against a query by a sentence encoder, and measures what a change of the texts does
/// to the ranking. `Asking` puts the questions to the model and writes one long table; all the rest
/// is arithmetic on that table alone, so that anyone can redo it from what was recorded
/// (`RetrievalRankingTest` redoes it from a copy).
@org.jspecify.annotations.NullMarked
package org.autopsie.retrievalranking;
