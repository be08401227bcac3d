package org.autopsie.model;

import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.autopsie.image.Picture;
import org.autopsie.run.Failure;

/// Pictures → one tensor `[pictures, 3, height, width]`, as a [PictureTranslator] reads them.
/// Pictures that become the same size go together.
final class TranslatedEncoder implements Encoder {
  private static final int CHANNELS = 3;

  /// So many numbers a small batch, or one picture: a cancel is heard soon.
  private static final int NUMBERS = 650_000;

  private final ModelSpec spec;
  private final PictureTranslator translator;
  private final boolean single;

  TranslatedEncoder(ModelSpec spec, OnnxGraph graph, PictureTranslator translator) {
    this.spec = spec;
    this.translator = translator;
    var ports = graph.inputs();
    if (ports.size() != 1 || !fits(ports.getFirst())) {
      throw new Failure(Encoder.class, "image-input", spec.id(), ports.toString());
    }
    this.single = ports.getFirst().shape().getFirst() == 1;
  }

  /// The sides must be free: the translator chooses them.
  private static boolean fits(OnnxGraph.Port port) {
    var shape = port.shape();
    return port.type().equals("float")
        && shape.size() == 4
        && (shape.get(1) < 0 || shape.get(1) == CHANNELS)
        && shape.get(2) < 0
        && shape.get(3) < 0;
  }

  @Override
  public Optional<PictureTranslator> translator() {
    return Optional.of(translator);
  }

  @Override
  public List<List<Integer>> batches(List<? extends Input> inputs, int most) {
    var bySize = new LinkedHashMap<PictureTranslator.Size, List<Integer>>();
    for (int i = 0; i < inputs.size(); i++) {
      bySize.computeIfAbsent(size(inputs.get(i)), size -> new ArrayList<>()).add(i);
    }
    var batches = new ArrayList<List<Integer>>();
    int batch = single ? 1 : most;
    for (var same : bySize.values()) {
      for (int from = 0; from < same.size(); from += batch) {
        batches.add(same.subList(from, Math.min(same.size(), from + batch)));
      }
    }
    return batches;
  }

  /// By the largest picture.
  @Override
  public List<List<Integer>> small(List<? extends Input> inputs) {
    int largest = inputs.stream().mapToInt(input -> numbers(size(input))).max().orElse(1);
    return batches(inputs, Math.clamp(NUMBERS / largest, 1, 8));
  }

  private static int numbers(PictureTranslator.Size size) {
    return Math.multiplyExact(Math.multiplyExact(size.width(), size.height()), CHANNELS);
  }

  private PictureTranslator.Size size(Input input) {
    var picture = picture(input);
    return translator.size(picture.width(), picture.height());
  }

  @Override
  public NDList encode(List<? extends Input> inputs, List<Integer> batch, NDManager manager) {
    var size = size(inputs.get(batch.getFirst()));
    int each = numbers(size);
    var memory = memory(Math.multiplyExact(each, batch.size()));
    for (int i = 0; i < batch.size(); i++) {
      translator.write(picture(inputs.get(batch.get(i))), memory, i * each);
    }
    var shape = new Shape(batch.size(), CHANNELS, size.height(), size.width());
    return new NDList(manager.create(memory, shape));
  }

  private static FloatBuffer memory(int length) {
    return ByteBuffer.allocateDirect(Math.multiplyExact(length, Float.BYTES))
        .order(ByteOrder.nativeOrder())
        .asFloatBuffer();
  }

  private Picture picture(Input input) {
    if (!(input instanceof Input.Image(var picture))) {
      throw new Failure(Encoder.class, "not-image", spec.id());
    }
    return picture;
  }

  @Override
  public Set<Input> cut() {
    return Set.of();
  }

  @Override
  public void close() {}
}
