package org.autopsie.instruments;

import java.util.Arrays;

/// Makes every patch hang together: of each patch its largest piece stays (the first of equally
/// large ones), and what is left over goes to the patch that reaches it first, step by step from
/// all of them at once. So noise does not break patches up nor swallow them.
///
/// @param width of the picture in pixels
/// @param height of the picture in pixels
record Pieces(int width, int height) {
  private static final int SIDES = 4;

  /// For each pixel the number of its patch, from 0 on, without gaps, in the order of first pixels.
  ///
  /// @param owners for each pixel the number of its patch, at least 0
  int[] joined(int[] owners) {
    int patches = Arrays.stream(owners).max().orElse(0) + 1;
    var starts = new int[patches];
    var sizes = new int[patches];
    var seen = new boolean[owners.length];
    var queue = new int[owners.length];
    for (int pixel = 0; pixel < owners.length; pixel++) {
      if (!seen[pixel]) {
        int size = flood(pixel, owners, seen, queue, 0);
        if (size > sizes[owners[pixel]]) {
          sizes[owners[pixel]] = size;
          starts[owners[pixel]] = pixel;
        }
      }
    }
    Arrays.fill(seen, false);
    int end = 0;
    for (int patch = 0; patch < patches; patch++) {
      end = sizes[patch] > 0 ? flood(starts[patch], owners, seen, queue, end) : end;
    }
    return numbered(grown(owners, seen, queue, end));
  }

  /// Puts all that hangs together with a pixel at the end of the queue; the queue's new end.
  private int flood(int start, int[] owners, boolean[] seen, int[] queue, int from) {
    int end = from;
    queue[end++] = start;
    seen[start] = true;
    for (int at = from; at < end; at++) {
      for (int side = 0; side < SIDES; side++) {
        int next = neighbour(queue[at], side);
        if (next >= 0 && !seen[next] && owners[next] == owners[start]) {
          seen[next] = true;
          queue[end++] = next;
        }
      }
    }
    return end;
  }

  private int[] grown(int[] owners, boolean[] seen, int[] queue, int filled) {
    var grown = owners.clone();
    int end = filled;
    for (int at = 0; at < end; at++) {
      for (int side = 0; side < SIDES; side++) {
        int next = neighbour(queue[at], side);
        if (next >= 0 && !seen[next]) {
          seen[next] = true;
          grown[next] = grown[queue[at]];
          queue[end++] = next;
        }
      }
    }
    return grown;
  }

  private static int[] numbered(int[] patches) {
    var numbers = new int[Arrays.stream(patches).max().orElse(0) + 1];
    Arrays.fill(numbers, -1);
    int next = 0;
    for (int i = 0; i < patches.length; i++) {
      if (numbers[patches[i]] < 0) {
        numbers[patches[i]] = next++;
      }
      patches[i] = numbers[patches[i]];
    }
    return patches;
  }

  /// The pixel on that side; negative outside the picture.
  private int neighbour(int pixel, int side) {
    return switch (side) {
      case 0 -> pixel % width > 0 ? pixel - 1 : -1;
      case 1 -> pixel % width < width - 1 ? pixel + 1 : -1;
      case 2 -> pixel - width;
      default -> pixel + width < width * height ? pixel + width : -1;
    };
  }
}
