package org.autopsie.instruments;

import java.util.Arrays;

/// Makes every patch hang together: a piece smaller than `least` pixels goes to the patch beside
/// its first pixel, larger ones become patches of their own.
///
/// @param width of the picture in pixels
/// @param height of the picture in pixels
/// @param least how many pixels make a patch
record Pieces(int width, int height, int least) {

  /// For each pixel the number of its patch, from 0 on, without gaps, in the order of first pixels.
  int[] joined(int[] owners) {
    var joined = new int[owners.length];
    Arrays.fill(joined, -1);
    var queue = new int[owners.length];
    int patches = 0;
    for (int pixel = 0; pixel < owners.length; pixel++) {
      if (joined[pixel] < 0) {
        int size = flood(pixel, patches, owners, joined, queue);
        int beside = beside(pixel, joined);
        if (size < least && beside >= 0) {
          for (int i = 0; i < size; i++) {
            joined[queue[i]] = beside;
          }
        } else {
          patches++;
        }
      }
    }
    return joined;
  }

  /// Gives one number to all that hangs together with a pixel; how many pixels that is.
  private int flood(int start, int number, int[] owners, int[] joined, int[] queue) {
    int end = 0;
    queue[end++] = start;
    joined[start] = number;
    for (int at = 0; at < end; at++) {
      int pixel = queue[at];
      int x = pixel % width;
      for (int side = 0; side < 4; side++) {
        int next = neighbour(pixel, x, side);
        if (next >= 0 && joined[next] < 0 && owners[next] == owners[start]) {
          joined[next] = number;
          queue[end++] = next;
        }
      }
    }
    return end;
  }

  private int neighbour(int pixel, int x, int side) {
    return switch (side) {
      case 0 -> x > 0 ? pixel - 1 : -1;
      case 1 -> x < width - 1 ? pixel + 1 : -1;
      case 2 -> pixel - width;
      default -> pixel + width < width * height ? pixel + width : -1;
    };
  }

  /// The patch on the left of a first pixel, or above it; −1 where it is the picture's first.
  private int beside(int pixel, int[] joined) {
    return pixel % width > 0 ? joined[pixel - 1] : pixel >= width ? joined[pixel - width] : -1;
  }
}
