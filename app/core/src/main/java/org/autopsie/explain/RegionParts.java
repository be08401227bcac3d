package org.autopsie.explain;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.autopsie.evidence.Part;
import org.autopsie.evidence.Part.Region;
import org.autopsie.evidence.Sha256;
import org.autopsie.image.Picture;
import org.autopsie.model.Input;
import org.autopsie.run.Sentence;
import org.autopsie.run.Words;

/// Patches of a picture of any outline, filled in where they are taken away.
public final class RegionParts implements Parts {
  private final Picture picture;
  private final int[] owners;
  private final byte[] pixels;
  private final byte[] filler;
  private final List<Part> regions;
  private final String key;

  private RegionParts(Picture picture, int[] owners, Filling filling) {
    this.picture = picture;
    this.owners = owners.clone();
    this.pixels = picture.bytes();
    this.filler = filling.of(picture).bytes();
    this.regions = List.copyOf(regions(this.owners, picture.width()));
    var buffer = ByteBuffer.allocate(owners.length * Integer.BYTES);
    buffer.asIntBuffer().put(owners);
    this.key = "regions " + picture.sha256() + ' ' + filling + ' ' + Sha256.of(buffer.array());
  }

  /// The patches that own the pixels.
  ///
  /// @param owners for each pixel, row by row, the number of its patch; every number from 0 to the
  ///   highest is some pixel's
  public static RegionParts of(Input.Image image, int[] owners, Filling filling) {
    var picture = image.picture();
    if (owners.length != picture.width() * picture.height()) {
      throw new IllegalArgumentException(owners.length + " owners for " + picture);
    }
    return new RegionParts(picture, owners, filling);
  }

  @Override
  public Optional<int[]> owners() {
    return Optional.of(owners.clone());
  }

  @Override
  public List<Part> list() {
    return regions;
  }

  @Override
  public Sentence named(int part) {
    var region = (Region) regions.get(part);
    return locale ->
        Words.of(Parts.class)
            .say(locale, "patch", region.left(), region.top(), region.right(), region.bottom());
  }

  @Override
  public Input.Image keeping(boolean[] kept, int version) {
    var copy = pixels.clone();
    for (int i = 0, at = 0; i < owners.length; i++, at += Picture.CHANNELS) {
      if (!kept[owners[i]]) {
        copy[at] = filler[at];
        copy[at + 1] = filler[at + 1];
        copy[at + 2] = filler[at + 2];
      }
    }
    return new Input.Image(Picture.of(picture.width(), picture.height(), copy));
  }

  @Override
  public String key() {
    return key;
  }

  private static List<Part> regions(int[] owners, int width) {
    var boxes = new ArrayList<int[]>();
    for (int i = 0; i < owners.length; i++) {
      while (boxes.size() <= owners[i]) {
        boxes.add(new int[] {Integer.MAX_VALUE, Integer.MAX_VALUE, 0, 0});
      }
      var box = boxes.get(owners[i]);
      box[0] = Math.min(box[0], i % width);
      box[1] = Math.min(box[1], i / width);
      box[2] = Math.max(box[2], i % width + 1);
      box[3] = Math.max(box[3], i / width + 1);
    }
    var regions = new ArrayList<Part>();
    for (var box : boxes) {
      regions.add(new Region(regions.size(), box[0], box[1], box[2], box[3]));
    }
    return regions;
  }
}
