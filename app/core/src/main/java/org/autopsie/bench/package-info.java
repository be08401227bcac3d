/// How fast the engine is beside ONNX Runtime alone, how flat its memory and how soon it stops:
/// named results, each with its bound, measured in one run on one machine. The only package that
/// reads a clock to say a number; nothing here is evidence.
@org.jspecify.annotations.NullMarked
package org.autopsie.bench;
