/// Audits of systems that cannot be run here, from their recorded answers: errors of transcripts by
/// group of speakers, the gender of a translated occupation, whom a pronoun was said to mean; and
/// figures that were published without the answers behind them, computed again from each other. The
/// rules are core’s (`org.autopsie.answers`); here they are asked for and told.
@org.jspecify.annotations.NullMarked
package org.autopsie.recordedanswers;
