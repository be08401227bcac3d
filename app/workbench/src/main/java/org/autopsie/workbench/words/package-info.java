/// Where vectors put words: the axis between two poles that one can rename, with every dot placed
/// as soon as its word is typed. The arithmetic is core’s `embedding`.
@org.jspecify.annotations.NullMarked
package org.autopsie.workbench.words;
