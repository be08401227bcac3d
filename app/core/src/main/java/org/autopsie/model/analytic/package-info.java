/// Small ONNX models whose answers are known by arithmetic or were published, for telling whether
/// an instrument measures rightly. Each function answers with the bytes of a file, the same bytes
/// each time; each formula stands at the function. The tests compute every formula again in plain
/// Java and compare.
@org.jspecify.annotations.NullMarked
package org.autopsie.model.analytic;
