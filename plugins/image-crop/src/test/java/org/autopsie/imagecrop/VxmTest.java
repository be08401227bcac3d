package org.autopsie.imagecrop;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.autopsie.model.OnnxGraph;
import org.autopsie.model.ResourceImport;
import org.autopsie.model.ResourceStore;
import org.autopsie.run.Failure;
import org.autopsie.run.Plugins;
import org.autopsie.run.SharedData;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Twitter's file format, whole and broken.
@NullMarked
class VxmTest {
  @TempDir Path folder;

  private static byte[] ints(int... values) {
    var bytes = ByteBuffer.allocate(values.length * 4).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asIntBuffer().put(values);
    return bytes.array();
  }

  private static byte[] floats(float... values) {
    var bytes = ByteBuffer.allocate(values.length * 4).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(values);
    return bytes.array();
  }

  /// One 1×1 convolution of three planes, leaky; a pooling; a blur that is passed over.
  private static Map<String, byte[]> entries() {
    var entries = new LinkedHashMap<String, byte[]>();
    entries.put("layerCount", ints(3));
    entries.put("0Type", ints(0));
    entries.put("0Act", ints(4));
    entries.put("0w", floats(1, 2, 3));
    entries.put("0w.shape", ints(1, 3, 1, 1));
    entries.put("0b", floats(0.5f));
    entries.put("0alpha", floats(0.25f));
    entries.put("1Type", ints(2));
    entries.put("2Type", ints(3));
    return entries;
  }

  private static byte[] file(Map<String, byte[]> entries) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {1, 't', 'P', 'M'});
    out.writeBytes(ints(entries.size()));
    entries.forEach((key, value) -> {
      var name = (key + "\0").getBytes(StandardCharsets.US_ASCII);
      out.writeBytes(ints(name.length));
      out.writeBytes(name);
      out.writeBytes(ints(value.length));
      out.writeBytes(value);
    });
    return out.toByteArray();
  }

  @Test
  void should_read_the_layers_in_their_order() {
    var network = Vxm.read(file(entries()), "toy.vxm");
    assertEquals(2, network.layers().size());
    assertTrue(network.layers().get(0) instanceof Vxm.Convolution one && one.alpha().isPresent());
    assertTrue(network.layers().get(1) instanceof Vxm.Pooling);
    var graph = OnnxGraph.of(VxmOnnx.of(network, "toy").bytes(), "toy");
    assertEquals(4, graph.outputs().getFirst().shape().size());
  }

  @Test
  void should_say_where_the_file_ends_too_soon_wherever_that_is() {
    var whole = file(entries());
    for (int length = 4; length < whole.length; length++) {
      var part = Arrays.copyOf(whole, length);
      var told = assertThrows(Failure.class, () -> Vxm.read(part, "toy.vxm"));
      assertEquals("vxm.cut", told.key());
    }
    assertTold("vxm.longer", Arrays.copyOf(whole, whole.length + 1));
  }

  @Test
  void should_refuse_what_is_no_such_file() {
    assertTold("vxm.empty", new byte[0]);
    assertTold("vxm.other", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
    assertTold("vxm.cut", new byte[] {1, 't', 'P', 'M', -1, -1, -1, -1});
  }

  @Test
  void should_name_the_part_that_is_not_what_a_network_needs() {
    assertWrong("layerCount", ints(0));
    assertWrong("layerCount", ints(-5));
    assertWrong("layerCount", ints(9));
    assertWrong("0Type", ints(1));
    assertWrong("0w.shape", ints(1, 4, 1, 1));
    assertWrong("0w.shape", ints(1, 3, 2, 2));
    assertWrong("0w.shape", ints(65536, 3, 65535, 65535));
    assertWrong("0w.shape", ints(2, 3, 1, 1));
    assertWrong("0w", floats(1, Float.NaN, 3));
    assertWrong("0b", floats());
    assertWrong("0alpha", ints());
  }

  private static void assertWrong(String key, byte[] value) {
    var entries = entries();
    entries.put(key, value);
    assertTold("vxm.value", file(entries));
  }

  private static void assertTold(String key, byte[] file) {
    var told = assertThrows(Failure.class, () -> Vxm.read(file, "toy.vxm"));
    assertEquals(key, told.key(), told.getMessage());
    for (var locale : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
      assertTrue(told.in(locale).startsWith("toy.vxm"), told.in(locale));
      assertTrue(told.in(locale).contains("https://"), told.in(locale));
    }
  }

  @Test
  void should_refuse_another_network_than_the_published_one() {
    var told =
        assertThrows(Failure.class, () -> new FastGazeFile().read(file(entries()), "fastgaze.vxm"));
    assertEquals("vxm.altered", told.key());
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 250_000, 489_615})
  void should_refuse_one_changed_byte_of_the_published_file(int place) throws IOException {
    var file = Files.readAllBytes(SharedData.required("data/fastgaze.vxm"));
    file[place] ^= 1;
    var told = assertThrows(Failure.class, () -> new FastGazeFile().read(file, "fastgaze.vxm"));
    assertTrue(told.key().startsWith("vxm."), told.key());
  }

  /// Cut anywhere, and one bit turned anywhere: never taken, always one sentence that names it.
  @Test
  void should_refuse_the_published_file_wherever_it_is_cut_or_altered() throws IOException {
    var whole = Files.readAllBytes(SharedData.required("data/fastgaze.vxm"));
    var random = new Random(5);
    for (int i = 0; i < 150; i++) {
      int place = random.nextInt(whole.length);
      assertRefused(Arrays.copyOf(whole, place));
      var altered = whole.clone();
      altered[place] ^= (byte) (1 << random.nextInt(8));
      assertRefused(altered);
    }
    for (int length = 1; length < 60; length++) {
      assertRefused(Arrays.copyOf(whole, length));
    }
    assertRefused(Arrays.copyOf(whole, whole.length + 1));
  }

  private static void assertRefused(byte[] file) {
    var told = assertThrows(Failure.class, () -> new FastGazeFile().read(file, "fastgaze.vxm"));
    assertTrue(told.key().startsWith("vxm."), told.key());
    assertTrue(told.in(Locale.FRENCH).startsWith("fastgaze.vxm"), told.in(Locale.FRENCH));
  }

  private static int learned(Vxm network) {
    int sum = 0;
    for (var layer : network.layers()) {
      sum += layer instanceof Vxm.Convolution one ? one.weights().length + one.bias().length : 0;
    }
    return sum;
  }

  @Test
  void should_become_an_onnx_file_that_says_where_it_comes_from() throws IOException {
    var file = Files.readAllBytes(SharedData.required("data/fastgaze.vxm"));
    assertEquals(121_060, learned(Vxm.read(file, "fastgaze.vxm")));
    var one = new FastGazeFile().read(file, "fastgaze.vxm");
    assertArrayEquals(one.onnx(), new FastGazeFile().read(file, "other name").onnx());
    var notes = OnnxGraph.of(one.onnx(), one.name()).notes();
    assertEquals(FastGazeFile.SHA256, notes.get("sha256"));
    assertEquals("Apache-2.0", notes.get("licence"));
    assertEquals(FastGazeFile.PLACE, notes.get("source"));
  }

  @Test
  void should_keep_the_original_and_what_it_becomes() throws IOException {
    var file = SharedData.required("data/fastgaze.vxm");
    var store = new ResourceStore(folder, Optional.empty());
    var added = new ResourceImport(store, Plugins.shipped()).add(file);
    assertEquals(FastGazeFile.SHA256, added.original().sha256());
    assertEquals("fastgaze.onnx", added.converted().orElseThrow().onnx().name());
    assertEquals(2, store.list().size());
    var cut =
        Files.write(folder.resolve("fastgaze.vxm"), Arrays.copyOf(Files.readAllBytes(file), 9999));
    assertThrows(Failure.class, () -> new ResourceImport(store, Plugins.shipped()).add(cut));
    assertEquals(2, store.list().size());
  }
}
