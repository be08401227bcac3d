package org.autopsie.model;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
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

/// Pictures → one tensor `[pictures, channels, height, width]` or `[pictures, height, width,
/// channels]`, by the declared preprocessing.
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
  private final ConcurrentLinkedQueue<FloatBuffer> spare = new ConcurrentLinkedQueue<>();
  private final Map<Size, ImageNumbers> numbers = new ConcurrentHashMap<>();

  private record Size(int width, int height) {}

  ImageEncoder(ModelSpec spec, OnnxGraph graph) {
    this.spec = spec;
    this.image = spec.image().orElse(ImageSpec.PLAIN);
    this.port = graph.inputs().isEmpty() ? none(graph) : graph.inputs().getFirst();
    if (graph.inputs().size() != 1 || !port.type().equals("float") || port.shape().size() != 4) {
      throw new Failure(Encoder.class, "image-input", spec.id(), graph.inputs().toString());
    }
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
    for (int i = 0; i < batch.size(); i++) {
      made.write(picture(inputs.get(batch.get(i))), memory, i * made.size());
    }
    var values = memory.slice(0, made.size() * batch.size());
    return new NDList(tensor(values, size, batch.size(), manager));
  }

  /// Native memory, in which ONNX Runtime reads without a copy; that of tensors which are closed is
  /// used again, also for fewer pictures: new memory costs more than the numbers that go into it.
  private FloatBuffer memory(int length) {
    for (var used = spare.poll(); used != null; used = spare.poll()) {
      if (used.capacity() >= length) {
        return used;
      }
    }
    return ByteBuffer.allocateDirect(Math.multiplyExact(length, Float.BYTES))
        .order(ByteOrder.nativeOrder())
        .asFloatBuffer();
  }

  private void giveBack(FloatBuffer memory) {
    if (spare.size() < SPARE) {
      spare.add(memory);
    }
  }

  private NDArray tensor(FloatBuffer values, Size size, int count, NDManager manager) {
    var shape =
        image.layout().equals("nchw")
            ? new Shape(count, image.depth(), size.height(), size.width())
            : new Shape(count, size.height(), size.width(), image.depth());
    return manager.create(values, shape);
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
  public Set<Input> cut() {
    return Set.of();
  }

  @Override
  public void close() {}
}
