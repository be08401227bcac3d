/// Programs that crop pictures: Twitter’s published network of 2018 to 2021, read from its own
/// file, with its resizing, its salient point and its rectangles.
@org.jspecify.annotations.NullMarked
package org.autopsie.imagecrop;
