/// Runs the measured steps of a case, stamps what made each result, and verifies it again
/// elsewhere.
@org.jspecify.annotations.NullMarked
package org.autopsie.protocol;
