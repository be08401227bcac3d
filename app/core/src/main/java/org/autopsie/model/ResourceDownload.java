package org.autopsie.model;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.function.Predicate;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;

/// Fetches one file into the user's store, only when asked, after host, size and hash were shown
/// and agreed to. The only place of the program that makes a connection. What was fetched before an
/// interruption is kept and gone on from.
///
/// @param store the user's store
public record ResourceDownload(ResourceStore store) {

  /// What is about to be fetched, for the person to agree to.
  public record Offer(String host, String url, long size, String sha256, String licence) {}

  /// Fetches, verifies, stores.
  ///
  /// @param agree shown the offer before any connection; false: nothing is fetched
  /// @return what was stored
  /// @throws Failure where there is no place, the person declines, the server answers otherwise, or
  ///   the hash differs (what was fetched is then deleted)
  public ResourceStore.Stored get(FileSpec file, Predicate<Offer> agree, Progress progress) {
    var place =
        file.place()
            .orElseThrow(() -> new Failure(ResourceDownload.class, "no-place", file.name()));
    var uri = URI.create(place);
    if (file.sha256().isEmpty()) {
      throw new Failure(ResourceDownload.class, "no-hash", file.name());
    }
    var host = String.valueOf(uri.getHost());
    if (!agree.test(new Offer(host, place, file.size(), file.sha256(), file.licence()))) {
      throw new Failure(ResourceDownload.class, "declined", file.name());
    }
    var partial = store.home().resolve("store").resolve(file.sha256() + ".part");
    try {
      Files.createDirectories(partial.getParent());
      fetch(uri, partial, file, progress);
      return keep(partial, file);
    } catch (IOException failed) {
      throw new Failure(
          ResourceDownload.class, "interrupted", file.name(), host, failed.toString());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Failure(ResourceDownload.class, "interrupted", file.name(), host, "stopped");
    }
  }

  private static void fetch(URI uri, Path partial, FileSpec file, Progress progress)
      throws IOException, InterruptedException {
    long from = Files.exists(partial) ? Files.size(partial) : 0;
    var request =
        HttpRequest.newBuilder(uri)
            .timeout(Duration.ofSeconds(60))
            .header("Range", "bytes=" + from + "-")
            .build();
    try (var client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(20))
            .build()) {
      var response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
      boolean whole = response.statusCode() == 200;
      try (var body = response.body()) {
        if (response.statusCode() == 416) {
          return;
        }
        if (!whole && response.statusCode() != 206) {
          throw new IOException("HTTP " + response.statusCode());
        }
        copy(body, partial, whole ? 0 : from, file, progress);
      }
    }
  }

  private static void copy(
      java.io.InputStream body, Path partial, long from, FileSpec file, Progress progress)
      throws IOException {
    var mode = from == 0 ? StandardOpenOption.TRUNCATE_EXISTING : StandardOpenOption.APPEND;
    try (var out =
        Files.newOutputStream(partial, StandardOpenOption.CREATE, StandardOpenOption.WRITE, mode)) {
      var buffer = new byte[1 << 16];
      long done = from;
      for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
        progress.check();
        out.write(buffer, 0, read);
        done += read;
        progress.report(done, Math.max(done, file.size()), file.name());
      }
    }
  }

  private ResourceStore.Stored keep(Path partial, FileSpec file) throws IOException {
    var sha256 = ResourceStore.sha256(Files.readAllBytes(partial));
    if (!sha256.equals(file.sha256())) {
      Files.delete(partial);
      throw new Failure(ResourceStore.class, "sha256-differs", file.name(), file.sha256(), sha256);
    }
    var named = partial.resolveSibling(Path.of(file.name()).getFileName());
    Files.move(partial, named, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    var stored = store.add(named);
    Files.delete(named);
    return stored;
  }
}
