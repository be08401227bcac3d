/// Croppers that need nothing from outside: published rules, built as ONNX graphs by the project,
/// the same bytes each time. None has learned anything; what each prefers can be read in its
/// constants.
@org.jspecify.annotations.NullMarked
package org.autopsie.imagecrop.croppers;
