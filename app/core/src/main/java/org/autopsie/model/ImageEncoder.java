package org.autopsie.model;

import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.autopsie.image.ImageNumbers;
import org.autopsie.image.ImageSpec;
import org.autopsie.image.Picture;
import org.autopsie.run.Failure;
import org.autopsie.run.Sentence;
import org.autopsie.run.Words;

/// Pictures → one tensor `[pictures, channels, height, width]` or `[pictures, height, width,
/// channels]`, by the declared preprocessing. Where the graph wants bytes, it is given the values
/// of the pixels from 0 to 255, rounded where the picture was resized; it is said where the case
/// states another range.
final class ImageEncoder implements Encoder {
  /// So many numbers a small batch, or one picture: a cancel is heard soon on a small network, and
  /// a large picture does not fill the memory.
  private static final int NUMBERS = 650_000;

  private static final int LARGEST = 8_192;
  private static final int SPARE = 4;

  private final ModelSpec spec;
  private final ImageSpec image;
  private final OnnxGraph.Port port;
  private final int width;
  private final int height;
  private final ConcurrentLinkedQueue<ByteBuffer> spare = new ConcurrentLinkedQueue<>();
  private final Map<Size, ImageNumbers> numbers = new ConcurrentHashMap<>();

  private record Size(int width, int height) {}

  ImageEncoder(ModelSpec spec, OnnxGraph graph) {
    this.spec = spec;
    this.port = graph.inputs().isEmpty() ? none(graph) : graph.inputs().getFirst();
    boolean numbers = port.type().equals("float") || port.bytes();
    if (graph.inputs().size() != 1 || !numbers || port.shape().size() != 4) {
      throw new Failure(Encoder.class, "image-input", spec.id(), graph.inputs().toString());
    }
    var stated = spec.image().orElse(ImageSpec.PLAIN);
    this.image = port.bytes() ? bytes(stated) : stated;
    boolean planes = image.layout().equals("nchw");
    long depth = port.shape().get(planes ? 1 : 3);
    if (depth > 0 && depth != image.depth()) {
      throw new Failure(
          Encoder.class, "image-axes", spec.id(), port.toString(), image.layout(), image.depth());
    }
    this.height = side(port.shape().get(planes ? 2 : 1), image.height());
    this.width = side(port.shape().get(planes ? 3 : 2), image.width());
  }

  private OnnxGraph.Port none(OnnxGraph graph) {
    throw new Failure(Encoder.class, "image-input", spec.id(), graph.inputs().toString());
  }

  private ImageSpec bytes(ImageSpec stated) {
    var asTheyAre = stated.scaled(List.of(), List.of(), 255);
    if (!stated.mean().equals(asTheyAre.mean()) || !stated.scale().equals(asTheyAre.scale())) {
      throw new Failure(Encoder.class, "image-bytes", spec.id(), port.toString());
    }
    return asTheyAre;
  }

  private int side(long graphs, int declared) {
    if (graphs > 0 && declared > 0 && graphs != declared) {
      throw new Failure(Encoder.class, "image-size", spec.id(), graphs, declared);
    }
    if (graphs > LARGEST) {
      throw new Failure(Encoder.class, "image-input", spec.id(), port.toString());
    }
    return Math.max(0, graphs > 0 ? (int) graphs : declared);
  }

  @Override
  public List<List<Integer>> batches(List<? extends Input> inputs, int most) {
    var bySize = new LinkedHashMap<Size, List<Integer>>();
    for (int i = 0; i < inputs.size(); i++) {
      bySize.computeIfAbsent(size(picture(inputs.get(i))), size -> new ArrayList<>()).add(i);
    }
    var batches = new ArrayList<List<Integer>>();
    bySize.forEach((size, same) -> {
      int batch = port.shape().getFirst() == 1 ? 1 : most;
      for (int from = 0; from < same.size(); from += batch) {
        batches.add(same.subList(from, Math.min(same.size(), from + batch)));
      }
    });
    return batches;
  }

  /// By the largest picture.
  @Override
  public List<List<Integer>> small(List<? extends Input> inputs) {
    int largest =
        inputs.stream().mapToInt(input -> perPicture(size(picture(input)))).max().orElse(1);
    return batches(inputs, Math.clamp(NUMBERS / largest, 1, 8));
  }

  private int perPicture(Size size) {
    return size.width() * size.height() * image.depth();
  }

  @Override
  public NDList encode(List<? extends Input> inputs, List<Integer> batch, NDManager manager) {
    var size = size(picture(inputs.get(batch.getFirst())));
    var made = numbers.computeIfAbsent(size, one -> new ImageNumbers(image, one.width, one.height));
    var memory = memory(Math.multiplyExact(made.size(), batch.size()));
    manager.attachInternal("memory-" + batch.getFirst(), () -> giveBack(memory));
    var floats = memory.asFloatBuffer();
    for (int i = 0; i < batch.size(); i++) {
      made.write(picture(inputs.get(batch.get(i))), floats, i * made.size());
    }
    int count = made.size() * batch.size();
    var shape = shape(size, batch.size());
    return new NDList(
        port.bytes()
            ? manager.create(rounded(memory, count), shape, DataType.UINT8)
            : manager.create(floats.slice(0, count), shape));
  }

  /// Native memory, in which ONNX Runtime reads without a copy; that of tensors which are closed is
  /// used again, also for fewer pictures: new memory costs more than the numbers that go into it.
  private ByteBuffer memory(int length) {
    int bytes = Math.multiplyExact(length, Float.BYTES);
    for (var used = spare.poll(); used != null; used = spare.poll()) {
      if (used.capacity() >= bytes) {
        return used;
      }
    }
    return ByteBuffer.allocateDirect(bytes).order(ByteOrder.nativeOrder());
  }

  /// The numbers as bytes, in the same memory: each is written before where it was read.
  private static ByteBuffer rounded(ByteBuffer memory, int count) {
    for (int i = 0; i < count; i++) {
      memory.put(i, (byte) Math.round(memory.getFloat(i * Float.BYTES)));
    }
    return memory.slice(0, count);
  }

  private void giveBack(ByteBuffer memory) {
    if (spare.size() < SPARE) {
      spare.add(memory);
    }
  }

  private Shape shape(Size size, int count) {
    return image.layout().equals("nchw")
        ? new Shape(count, image.depth(), size.height(), size.width())
        : new Shape(count, size.height(), size.width(), image.depth());
  }

  private Picture picture(Input input) {
    if (!(input instanceof Input.Image(var picture))) {
      throw new Failure(Encoder.class, "not-image", spec.id());
    }
    return picture;
  }

  /// What the picture becomes: the graph's or the declared size, its own where both leave it free.
  private Size size(Picture picture) {
    var size =
        new Size(width > 0 ? width : picture.width(), height > 0 ? height : picture.height());
    boolean same = size.width() == picture.width() && size.height() == picture.height();
    if (!same && image.resize().equals("none")) {
      throw new Failure(
          Encoder.class,
          "image-exact",
          spec.id(),
          size.width(),
          size.height(),
          picture.width(),
          picture.height());
    }
    if (size.width() > LARGEST || size.height() > LARGEST) {
      throw new Failure(
          Encoder.class, "image-large", spec.id(), picture.width(), picture.height(), LARGEST);
    }
    return size;
  }

  @Override
  public List<Sentence> notices() {
    boolean otherwise = port.bytes() && spec.image().map(ImageSpec::range).orElse(255) == 1;
    return otherwise
        ? List.of(locale -> Words.of(Encoder.class).say(locale, "image-range", spec.id()))
        : List.of();
  }

  @Override
  public Set<Input> cut() {
    return Set.of();
  }

  @Override
  public void close() {}
}
