/// What in a row of numbers counts for a model's answer: methods that change columns, one or all at
/// once, over many rows, and look what the answer does. Each method is one record with its formula,
/// its paper and when not to use it; all ask the model through the sweep engine alone, with rows
/// that are made from their number ([org.autopsie.perturb.Probes.Rows]).
@org.jspecify.annotations.NullMarked
package org.autopsie.instruments.tables;
