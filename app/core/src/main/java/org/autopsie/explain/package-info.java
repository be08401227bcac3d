/// What counts for an answer: methods that change an input many times through the sweep engine and
/// give each of its parts a number, with how far that number can be trusted.
@org.jspecify.annotations.NullMarked
package org.autopsie.explain;
