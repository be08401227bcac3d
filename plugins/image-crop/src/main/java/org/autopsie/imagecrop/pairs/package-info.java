/// The experiment on a cropper: pairs of pictures, which of the two it keeps, how often, and how
/// far that is from half; on pictures that an investigator labels, on drawings, and on published
/// counts.
@org.jspecify.annotations.NullMarked
package org.autopsie.imagecrop.pairs;
