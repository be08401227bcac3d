/// Where models put words: vectors from files of any size or from inside a model, and what is
/// measured on them, each measure with its formula and its source.
///
/// A file is mapped, never held: of three million words only where each of them lies is known. A
/// word that is not there is lost, and said to be; where more than a fifth of a list is lost,
/// nothing is measured ([WordList]). Every measure takes vectors of length 1 or makes them so.
/// Engines here are pure (kept by `ArchitectureTest`).
@org.jspecify.annotations.NullMarked
package org.autopsie.embedding;
