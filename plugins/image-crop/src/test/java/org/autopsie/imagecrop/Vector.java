package org.autopsie.imagecrop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.autopsie.image.Picture;
import org.autopsie.image.Pictures;
import org.autopsie.image.Point;

/// A picture and what the published program is known to print about it.
///
/// @param crops `left top width height` of each
/// @param cells `x y score` of each, as printed
record Vector(
    String name, Picture picture, Point salient, List<List<Integer>> crops, List<String> cells) {

  @Override
  public String toString() {
    return name;
  }

  static List<Vector> all(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      var vectors = new ArrayList<Vector>();
      for (var file : files.filter(one -> one.toString().endsWith(".txt")).sorted().toList()) {
        vectors.add(read(file));
      }
      return vectors;
    }
  }

  private static Vector read(Path file) throws IOException {
    var name = file.getFileName().toString().replace(".txt", "");
    var lines = Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList();
    var numbers = lines.subList(0, 6).stream().map(Vector::whole).toList();
    return new Vector(
        name,
        Pictures.open(file.resolveSibling(name + ".png")).picture(),
        new Point(numbers.getFirst().get(0), numbers.getFirst().get(1)),
        numbers.subList(1, 6),
        lines.subList(6, lines.size()));
  }

  private static List<Integer> whole(String line) {
    return Arrays.stream(line.strip().split(" +")).map(Integer::valueOf).toList();
  }
}
