/// What if one column of a row were otherwise, or a text written otherwise: edits of a row, and how
/// far the model's answer moves.
@org.jspecify.annotations.NullMarked
package org.autopsie.whatif;
