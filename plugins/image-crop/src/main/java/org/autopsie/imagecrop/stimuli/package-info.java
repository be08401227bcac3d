/// Pictures made for looking at how a cropper chooses: two pictures at the two ends of a tall or
/// wide one, drawn shapes and pictograms of which only luminance or hue changes. Every pixel is
/// computed by whole numbers, or by arithmetic that is the same on every machine.
@org.jspecify.annotations.NullMarked
package org.autopsie.imagecrop.stimuli;
