package org.autopsie.image;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.autopsie.run.Failure;
import org.autopsie.run.Sentence;
import org.autopsie.run.Words;

/// Opens pictures: JPEG, PNG, WebP, GIF, TIFF, BMP. Whatever the file holds becomes 8-bit RGB,
/// upright, over white; what had to be done for that is said. Large ones are read thinly, so that
/// memory stays bounded. Safe from any thread; reads the disk.
public final class Pictures {
  /// Up to so many pixels a picture is read whole; of a larger one every second, third … pixel.
  static final long WHOLE = 25_000_000;

  /// A picture that claims more pixels than that is not read.
  static final long MOST = 250_000_000;

  /// As [#MOST], for formats that can only be unpacked whole.
  static final long MOST_UNPACKED = 40_000_000;

  /// The endings of file names that pictures have, in small letters.
  public static final Set<String> ENDINGS =
      Set.of("png", "jpg", "jpeg", "jfif", "webp", "gif", "tif", "tiff", "bmp");

  private static final Set<String> UNPACKED = Set.of("webp", "tif", "tiff");

  private Pictures() {}

  /// A picture that was opened.
  ///
  /// @param notices what was done to bring it to 8-bit RGB, upright; empty where nothing was
  /// @param format of the file, in small letters: `jpeg`, `png` …
  public record Opened(Picture picture, List<Sentence> notices, String format) {
    public Opened {
      notices = List.copyOf(notices);
    }
  }

  /// Opens a picture.
  ///
  /// @throws CancellationException once the thread is interrupted
  /// @throws Failure naming the file: it is missing, no picture of these formats, damaged, or
  ///   larger than can be opened
  public static Opened open(Path file) {
    var name = String.valueOf(file.getFileName());
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new Failure(Pictures.class, "missing", file);
    }
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      var readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new Failure(Pictures.class, "unknown", name);
      }
      var reader = readers.next();
      try {
        var turn = turn(reader, in);
        reader.setInput(in, false, false);
        return open(reader, turn, name);
      } finally {
        reader.dispose();
      }
    } catch (Failure told) {
      throw orStopped(told);
    } catch (IOException | RuntimeException broken) {
      throw orStopped(new Failure(Pictures.class, "broken", name, broken));
    } catch (OutOfMemoryError full) {
      throw new Failure(Pictures.class, "memory", name, full);
    }
  }

  /// A file that is cut short by an interrupt looks damaged, or of an unknown kind, and is not.
  private static RuntimeException orStopped(Failure failure) {
    if (!Thread.currentThread().isInterrupted()) {
      return failure;
    }
    var cancelled = new CancellationException("interrupted");
    cancelled.initCause(failure);
    return cancelled;
  }

  /// What ImageIO passes over; the stream then stands at its beginning again.
  private static Turn turn(ImageReader reader, ImageInputStream in) throws IOException {
    var format = reader.getFormatName().toLowerCase(Locale.ROOT);
    boolean png = format.equals("png");
    var turn = png || format.equals("webp") ? new ExifChunk(in, png).turn() : Turn.NONE;
    in.seek(0);
    in.setByteOrder(ByteOrder.BIG_ENDIAN);
    return turn;
  }

  private static Opened open(ImageReader reader, Turn turn, String name) throws IOException {
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    long pixels = (long) width * height;
    if (pixels < 1) {
      throw new IOException(width + " x " + height);
    }
    var format = reader.getFormatName().toLowerCase(Locale.ROOT);
    long most = UNPACKED.contains(format) ? MOST_UNPACKED : MOST;
    if (pixels > most) {
      throw new Failure(Pictures.class, "large", name, width, height, most / 1_000_000);
    }
    int every = (int) Math.ceil(Math.sqrt((double) pixels / WHOLE));
    var notices = new ArrayList<Sentence>();
    if (every > 1) {
      notices.add(say("thin", width, height, every));
    }
    var decoding = new Decoding(reader, every);
    var picture = decoding.turned(decoding.picture(), turn);
    notices.addAll(decoding.notices());
    return new Opened(picture, notices, format);
  }

  /// A sentence of this package.
  static Sentence say(String key, Object... args) {
    return locale -> Words.of(Pictures.class).say(locale, key, args);
  }
}
