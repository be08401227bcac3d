/// How work runs and which plugins and parameters it has: progress, cancelling, failures in one
/// sentence, a record's components as the one declaration of parameters.
@org.jspecify.annotations.NullMarked
package org.autopsie.run;
