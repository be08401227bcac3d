package org.autopsie.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files by their content, and the one place that fetches.
class ResourceStoreTest {
  @TempDir Path home;
  private final byte[] content = new byte[300_000];
  private final List<String> ranges = new ArrayList<>();
  private HttpServer server;
  private ResourceStore store;

  @BeforeEach
  void start() throws IOException {
    new Random(7).nextBytes(content);
    store = new ResourceStore(home, Optional.empty());
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/model.onnx", this::serve);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void serve(HttpExchange exchange) throws IOException {
    var range = exchange.getRequestHeaders().getFirst("Range");
    ranges.add(range);
    int from = Integer.parseInt(range.replaceAll("[^0-9]", ""));
    var rest = Arrays.copyOfRange(content, from, content.length);
    exchange.sendResponseHeaders(206, rest.length);
    try (var body = exchange.getResponseBody()) {
      body.write(rest);
    }
  }

  private FileSpec file(String sha256) {
    var place = "http://localhost:" + server.getAddress().getPort() + "/model.onnx";
    return new FileSpec(
        "model.onnx", sha256, content.length, "MIT", Optional.of(place), Optional.empty());
  }

  @Test
  void should_fetch_only_after_the_offer_was_agreed_to() {
    var file = file(ResourceStore.sha256(content));
    var download = new ResourceDownload(store);
    var offers = new ArrayList<ResourceDownload.Offer>();
    assertThrows(
        Failure.class,
        () ->
            download.get(
                file,
                offer -> {
                  offers.add(offer);
                  return false;
                },
                Progress.SILENT));
    assertEquals(List.of(), ranges);
    assertEquals("localhost", offers.getFirst().host());
    assertEquals(file.sha256(), offers.getFirst().sha256());
    download.get(file, offer -> true, Progress.SILENT);
    assertArrayEquals(content, store.bytes(file, home).bytes());
  }

  @Test
  void should_go_on_from_what_came_before_an_interruption() throws IOException {
    var file = file(ResourceStore.sha256(content));
    Files.createDirectories(home.resolve("store"));
    Files.write(
        home.resolve("store").resolve(file.sha256() + ".part"), Arrays.copyOf(content, 123_456));
    new ResourceDownload(store).get(file, offer -> true, Progress.SILENT);
    assertEquals(List.of("bytes=123456-"), ranges);
    assertArrayEquals(content, store.bytes(file, home).bytes());
  }

  @Test
  void should_delete_what_came_where_the_hash_differs() {
    var file = file("0".repeat(64));
    var failure =
        assertThrows(
            Failure.class,
            () -> new ResourceDownload(store).get(file, offer -> true, Progress.SILENT));
    assertTrue(failure.getMessage().contains(ResourceStore.sha256(content)));
    assertFalse(Files.exists(home.resolve("store").resolve("0".repeat(64) + ".part")));
    assertEquals(List.of(), store.list());
  }

  @Test
  void should_say_what_to_do_about_a_missing_file() {
    var failure = assertThrows(Failure.class, () -> store.bytes(file("1".repeat(64)), home));
    assertTrue(failure.getMessage().contains("resource add"), failure.getMessage());
  }

  @Test
  void should_say_where_a_file_of_the_case_belongs_that_is_not_there() {
    var file = new FileSpec("x", "", 0, "", Optional.empty(), Optional.of("models/x.onnx"));
    var failure = assertThrows(Failure.class, () -> store.bytes(file, home));
    assertTrue(failure.getMessage().startsWith("There is no file models/x.onnx"));
    assertFalse(failure.getMessage().contains("sha256"), failure.getMessage());
  }

  @Test
  void should_name_both_hashes_where_a_file_of_the_case_was_changed() throws IOException {
    Files.writeString(home.resolve("changed.onnx"), "changed");
    var file =
        new FileSpec(
            "changed.onnx", "2".repeat(64), 0, "", Optional.empty(), Optional.of("changed.onnx"));
    var failure = assertThrows(Failure.class, () -> store.bytes(file, home));
    assertTrue(failure.getMessage().contains("2".repeat(64)), failure.getMessage());
  }

  @Test
  void should_refuse_a_path_that_leads_out_of_the_case() {
    var file = new FileSpec("x", "", 0, "", Optional.empty(), Optional.of("../x"));
    assertThrows(Failure.class, () -> store.bytes(file, home.resolve("case")));
  }

  @Test
  void should_list_what_was_added() throws IOException {
    var file = Files.write(home.resolve("fastgaze.vxm"), content);
    var stored = store.add(file);
    assertEquals(List.of(stored), store.list());
    assertEquals("fastgaze.vxm", stored.name());
  }

  @Test
  void should_take_only_a_file_that_is_wanted() throws IOException {
    var file = Files.write(home.resolve("fastgaze.vxm"), content);
    var other = Files.write(home.resolve("other.vxm"), new byte[] {1, 2, 3});
    var wanted =
        List.of(
            new FileSpec(
                "fastgaze.vxm",
                ResourceStore.sha256(content),
                0,
                "MIT",
                Optional.empty(),
                Optional.empty()));
    var refused = assertThrows(Failure.class, () -> store.add(other, wanted));
    assertTrue(refused.getMessage().contains(ResourceStore.sha256(content)), refused.getMessage());
    assertEquals(List.of(), store.list());
    assertEquals("fastgaze.vxm", store.add(file, wanted).name());
  }
}
