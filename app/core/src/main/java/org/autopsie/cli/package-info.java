/// Thin commands over the other packages; the only place that prints.
@org.jspecify.annotations.NullMarked
package org.autopsie.cli;
