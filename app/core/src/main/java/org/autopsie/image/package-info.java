/// Pictures: 8-bit RGB, upright, whatever file they came from, and what a model is given of them.
/// The only place for `javax.imageio`, `java.awt.image` and `java.awt.color` (kept by
/// `ArchitectureTest`). Nothing here writes a file.
@org.jspecify.annotations.NullMarked
package org.autopsie.image;
