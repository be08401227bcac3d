/// Changes to a text that a person could make by hand: a word for another, a list of words for
/// another, a last line, a shorter text. Each is a record whose components are its parameters.
@org.jspecify.annotations.NullMarked
package org.autopsie.textswap;
