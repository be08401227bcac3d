/// What in an input counts for a model's answer: methods that take parts of it away (words, patches
/// of a picture, columns) and look what the answer does. Each method is one record with its
/// formula, its paper and when not to use it; all ask the model through the sweep engine alone.
@org.jspecify.annotations.NullMarked
package org.autopsie.instruments;
