package org.autopsie.image;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;

/// Picture files that people have and that are not plain 8-bit RGB, each with what must be said of
/// it in English; and files that are no pictures, although their names say so.
public enum OddPictures {
  /// A PNG file of one pixel.
  ONE_PIXEL(""),
  /// A PNG file of 30,000 × 20 pixels.
  LONG(""),
  /// A PNG file of 100 million pixels.
  VAST("only every second one across and down was read"),
  /// A GIF file of three pictures; the first has a blue pixel at its upper left.
  MOVING("The file holds 3 pictures; only the first was read."),
  /// A JPEG file of inks, no cyan at the left, all of it at the right.
  PRINT("made for print (CMYK)"),
  /// A JPEG file that lies on its side.
  TURNED("turned upright"),
  /// A PNG file of 16 bits.
  DEEP("16 bits each, were brought to 8 bits"),
  /// A PNG file that is transparent at places.
  CLEAR("transparent in the picture was laid over white"),
  /// A WebP file.
  WEBP(""),
  /// A TIFF file.
  TIFF(""),
  /// A BMP file.
  BMP(""),
  /// A PNG file with a colour profile of its own.
  PROFILED("from their own colour profile to sRGB"),
  /// A PNG file whose colour profile is damaged.
  BAD_PROFILE_PNG("profile of the picture is damaged"),
  /// A JPEG file whose colour profile is damaged.
  BAD_PROFILE_JPEG("profile of the picture is damaged"),
  /// A document named as a picture.
  DOCUMENT("is not a picture that Autopsie can open"),
  /// A file without content.
  EMPTY("is not a picture that Autopsie can open"),
  /// The first half of a PNG file.
  CUT("is damaged, or was cut off");

  private static final byte[] NO_PROFILE = "no profile".getBytes(StandardCharsets.US_ASCII);
  private static final String TINY_WEBP = "UklGRh4AAABXRUJQVlA4TBEAAAAvAQAAAA8Q87//8x8OMqL/AQA=";

  private final String said;

  OddPictures(String said) {
    this.said = said;
  }

  /// Part of what must be said of it; empty where nothing must be.
  public String said() {
    return said;
  }

  /// True for what can be opened.
  public boolean isPicture() {
    return compareTo(DOCUMENT) < 0;
  }

  /// Writes the file.
  public Path make(Path folder) throws IOException {
    return switch (this) {
      case ONE_PIXEL -> PictureFiles.plain(folder, "one.png", 1, 1, 0x123456);
      case LONG -> dots(folder, "long.png", 30_000, 20);
      case VAST -> dots(folder, "vast.png", 20_000, 5_000);
      case MOVING -> moving(folder.resolve("moves.gif"));
      case PRINT -> print(folder.resolve("print.jpg"));
      case TURNED -> turned(folder);
      case DEEP -> deep(folder);
      case CLEAR -> clear(folder);
      case WEBP -> Files.write(folder.resolve("tiny.webp"), Base64.getDecoder().decode(TINY_WEBP));
      case TIFF -> PictureFiles.write(folder, "plain.tiff", "tiff", PictureFiles.blocks());
      case BMP -> PictureFiles.write(folder, "plain.bmp", "bmp", PictureFiles.blocks());
      case PROFILED -> png(folder, ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData());
      case BAD_PROFILE_PNG -> png(folder, NO_PROFILE);
      case BAD_PROFILE_JPEG -> jpeg(folder);
      case DOCUMENT ->
          Files.writeString(folder.resolve("document.png"), "%PDF-1.7 a renamed document");
      case EMPTY -> Files.write(folder.resolve("empty.png"), new byte[0]);
      case CUT -> cut(folder);
    };
  }

  private static Path dots(Path folder, String name, int width, int height) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
    image.getRaster().setPixel(width - 2, height - 2, new int[] {1});
    return PictureFiles.write(folder, name, "png", image);
  }

  private static Path moving(Path file) throws IOException {
    var writer = ImageIO.getImageWritersByFormatName("gif").next();
    try (var out = ImageIO.createImageOutputStream(file.toFile())) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (int shade : new int[] {0x0000FF, 0xFF0000, 0x00FF00}) {
        var frame = new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB);
        frame.setRGB(0, 0, shade);
        writer.writeToSequence(new IIOImage(frame, null, null), null);
      }
      writer.endWriteSequence();
    }
    writer.dispose();
    return file;
  }

  private static Path print(Path file) throws IOException {
    var ink = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 32, 16, 4, null);
    for (int y = 0; y < 16; y++) {
      for (int x = 0; x < 32; x++) {
        ink.setPixel(x, y, new int[] {x < 16 ? 255 : 0, 255, 255, 255});
      }
    }
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (var out = ImageIO.createImageOutputStream(file.toFile())) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(ink, null, null), null);
    }
    writer.dispose();
    PictureFiles.mark(file);
    return file;
  }

  private static Path turned(Path folder) throws IOException {
    var file = PictureFiles.write(folder, "turned.jpg", "jpeg", PictureFiles.blocks());
    PictureFiles.orient(file, 6);
    return file;
  }

  private static Path deep(Path folder) {
    var image = new BufferedImage(40, 30, BufferedImage.TYPE_USHORT_GRAY);
    image.getRaster().setPixel(7, 7, new int[] {65_535});
    return PictureFiles.write(folder, "deep.png", "png", image);
  }

  private static Path clear(Path folder) {
    var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(7, 7, 0x80FF0000);
    return PictureFiles.write(folder, "clear.png", "png", image);
  }

  private static Path png(Path folder, byte[] profile) throws IOException {
    var file = PictureFiles.write(folder, "profile.png", "png", PictureFiles.blocks());
    PictureFiles.profilePng(file, profile);
    return file;
  }

  private static Path jpeg(Path folder) throws IOException {
    var file = PictureFiles.write(folder, "profile.jpg", "jpeg", PictureFiles.blocks());
    PictureFiles.profileJpeg(file, NO_PROFILE, 1);
    return file;
  }

  private static Path cut(Path folder) throws IOException {
    var whole = Files.readAllBytes(PictureFiles.plain(folder, "whole.png", 300, 200, 0xABCDEF));
    return Files.write(folder.resolve("cut.png"), Arrays.copyOf(whole, whole.length / 2));
  }
}
