package org.autopsie.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.autopsie.model.FileSpec;
import org.autopsie.model.ResourceDownload;
import org.autopsie.model.ResourceImport;
import org.autopsie.run.Failure;
import org.autopsie.run.Plugins;
import org.autopsie.run.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `resource add FILE`, `resource get ID`, `resource list`: the user's store.
@Command(name = "resource", mixinStandardHelpOptions = true)
final class ResourceCommand implements Callable<Integer> {
  private static final Words WORDS = Words.of(ResourceCommand.class);

  private final Desk desk;
  private final Plugins plugins;

  ResourceCommand(Desk desk, Plugins plugins) {
    this.desk = desk;
    this.plugins = plugins;
  }

  @Override
  public Integer call() {
    return list();
  }

  @Command(name = "list", mixinStandardHelpOptions = true)
  int list() {
    var table = new Table();
    desk.resources()
        .list()
        .forEach(file -> table.row(file.name(), String.valueOf(file.size()), file.sha256()));
    table.lines().forEach(desk.out()::println);
    return 0;
  }

  @Command(name = "add", mixinStandardHelpOptions = true)
  int add(@Parameters(paramLabel = "FILE") Path file) {
    told(new ResourceImport(desk.resources(), plugins).add(file));
    return 0;
  }

  private void told(ResourceImport.Added added) {
    var original = added.original();
    desk.out().println(WORDS.say(desk.locale(), "stored", original.name(), original.sha256()));
    added
        .converted()
        .ifPresent(one ->
            desk.out()
                .println(
                    WORDS.say(
                        desk.locale(),
                        "converted",
                        one.about().title(),
                        one.about().licence(),
                        one.about().place(),
                        one.onnx().name(),
                        one.onnx().sha256())));
  }

  @Command(name = "get", mixinStandardHelpOptions = true)
  int get(@Parameters(paramLabel = "ID") String id, @Option(names = "--yes") boolean agreed) {
    var progress = TerminalProgress.of(desk.err());
    var stored =
        new ResourceDownload(desk.resources())
            .get(file(id), offer -> agrees(offer, agreed), progress);
    progress.end();
    told(new ResourceImport(desk.resources(), plugins).stored(stored));
    return 0;
  }

  private boolean agrees(ResourceDownload.Offer offer, boolean agreed) {
    desk.err()
        .println(
            WORDS.say(
                desk.locale(),
                "offer",
                offer.url(),
                offer.host(),
                offer.size(),
                offer.sha256(),
                offer.licence()));
    return agreed
        || Terminal.ask(WORDS.say(desk.locale(), "agree")).strip().matches("(?i)y|yes|o|oui");
  }

  /// A file of any visible case, by its name or by its model's id.
  private FileSpec file(String id) {
    return desk.cases().find().cases().stream()
        .flatMap(loaded -> loaded.caseFile().models().stream())
        .flatMap(model ->
            java.util.stream.Stream.concat(model.file().stream(), model.tokenizer().stream())
                .filter(file -> file.name().equals(id) || model.id().equals(id)))
        .findFirst()
        .orElseThrow(() -> new Failure(ResourceCommand.class, "no-resource", id));
  }
}
