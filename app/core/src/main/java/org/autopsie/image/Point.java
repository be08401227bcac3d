package org.autopsie.image;

/// A place in a picture, in whole pixels.
///
/// @param x from the left, from 0
/// @param y from the top, from 0
public record Point(int x, int y) {}
