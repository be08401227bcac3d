/// Where models put words: instruments for the word lists of a case, and the same for vectors and
/// lists in any files. The arithmetic is core’s (`org.autopsie.embedding`); here it is asked for
/// and told.
///
/// Every instrument works in two halves: its answers are how the words lie to one another, with the
/// words that were lost; its measure is arithmetic on those alone, so that anyone can do it again
/// without the vectors.
@org.jspecify.annotations.NullMarked
package org.autopsie.embeddingbias;
