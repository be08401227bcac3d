/// Models that answer, from ONNX files, and the store that finds those files by their sha256. The
/// only package that sees DJL, ONNX Runtime and the ONNX protobuf classes (kept by
/// `ArchitectureTest`).
@org.jspecify.annotations.NullMarked
package org.autopsie.model;
