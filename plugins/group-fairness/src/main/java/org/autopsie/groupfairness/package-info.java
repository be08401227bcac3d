/// Who is selected and who pays for which error, by group: an instrument for the tables of a case,
/// and the same for a table in any file. The arithmetic is core’s (`org.autopsie.fairness`); here
/// it is asked for and told.
@org.jspecify.annotations.NullMarked
package org.autopsie.groupfairness;
