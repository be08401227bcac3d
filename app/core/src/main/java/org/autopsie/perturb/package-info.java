/// Changes made to an input by hand or by a sweep.
@org.jspecify.annotations.NullMarked
package org.autopsie.perturb;
