package org.autopsie.casefile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.autopsie.casefile.CaseEdits.Forgotten;
import org.autopsie.run.Failure;

/// Writes the files of one case. Whoever calls it holds the folder's lock.
final class CaseWriter {
  private CaseWriter() {}

  /// Replaces `case.yaml`.
  ///
  /// @throws Failure where it has changed since it was read, or the text does not load
  static LoadedCase save(LoadedCase loaded, String text) {
    var file = loaded.folder().resolve(CaseYaml.NAME);
    if (!TextFile.read(file, file.toString()).equals(loaded.text())) {
      throw new Failure(CaseWriter.class, "case.changed", file);
    }
    var now = read(loaded, text);
    SafeFiles.write(file, TextFile.mark(file) + text);
    return now;
  }

  /// The case as another text tells it; writes nothing.
  ///
  /// @throws Failure where the text does not load
  static LoadedCase read(LoadedCase loaded, String text) {
    var reading = CaseYaml.check(loaded.folder().resolve(CaseYaml.NAME).toString(), text);
    return reading
        .caseFile()
        .map(found -> new LoadedCase(loaded.folder(), found, text, reading.warnings()))
        .orElseThrow(() -> Problems.failure(reading.problems()));
  }

  /// Replaces a story.
  static LoadedCase story(LoadedCase loaded, Locale locale, String read, String markdown) {
    var named = named(loaded);
    var file = CasePath.within(named.folder(), named.caseFile().story().in(locale));
    boolean there = Files.exists(file);
    if (!(there ? TextFile.read(file, file.toString()) : "").equals(read)) {
      throw new Failure(CaseWriter.class, "story.changed", file);
    }
    SafeFiles.write(file, (there ? TextFile.mark(file) : "") + markdown);
    return named;
  }

  /// Replaces the rows of a table.
  static boolean table(LoadedCase loaded, String id, CaseTable read, CaseTable now) {
    var file = unchanged(loaded, data(loaded, id), read);
    SafeFiles.write(file, TextFile.mark(file) + now.csv());
    return true;
  }

  /// Takes a table out of the case, and its file with it.
  static LoadedCase withoutTable(LoadedCase loaded, String id, CaseTable read) {
    var data = data(loaded, id);
    var file = unchanged(loaded, data, read);
    int index = loaded.caseFile().data().indexOf(data);
    var now = save(loaded, CaseText.remove(loaded.text(), "/data/" + index));
    SafeFiles.delete(file);
    return now;
  }

  private static DataFile data(LoadedCase loaded, String id) {
    return loaded.caseFile().data().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(
            () -> new Failure(CaseReader.class, "list.unknown", id, loaded.caseFile().id()));
  }

  /// The file of a table that says what was read, and is not sealed.
  private static Path unchanged(LoadedCase loaded, DataFile data, CaseTable read) {
    var file = CasePath.existing(loaded, data.file(), data.sha256());
    if (data.sha256().isPresent()) {
      throw new Failure(CaseWriter.class, "table.sealed", file);
    }
    if (!CaseTable.read(file).equals(read)) {
      throw new Failure(CaseWriter.class, "table.changed", file);
    }
    return file;
  }

  /// Keeps another version of a story beside it; the same words twice are kept once.
  static Path keepStory(LoadedCase loaded, Locale locale, String markdown) {
    var language = new Localised("fr", "en").in(locale);
    var file =
        IntStream.iterate(1, number -> number + 1)
            .mapToObj(number -> loaded.folder().resolve("story." + language + "." + number + ".md"))
            .filter(one -> !Files.exists(one) || TextFile.read(one, one + "").equals(markdown))
            .findFirst()
            .orElseThrow();
    if (!Files.exists(file)) {
      SafeFiles.write(file, markdown);
    }
    return file;
  }

  private static LoadedCase named(LoadedCase loaded) {
    var story = loaded.caseFile().story();
    if (!story.fr().isBlank() && !story.en().isBlank()) {
      return loaded;
    }
    for (var name : new String[] {"story.fr.md", "story.en.md"}) {
      if (!Files.exists(loaded.folder().resolve(name))) {
        SafeFiles.write(loaded.folder().resolve(name), "");
      }
    }
    var names = Written.of(new Names(new Localised("story.fr.md", "story.en.md")));
    return save(loaded, CaseText.set(loaded.text(), "/story", names.get("story")));
  }

  private record Names(Localised story) {}

  /// Takes an exhibit back.
  static Forgotten forget(LoadedCase loaded, String exhibitId, LocalDate date) {
    int index = index(loaded, exhibitId);
    var exhibit = loaded.caseFile().exhibits().get(index);
    var file = exhibit.file().map(name -> CasePath.within(loaded.folder(), name));
    exhibit.file().ifPresent(name -> alone(loaded, exhibitId, name));
    var sha256 = file.filter(Files::exists).map(CasePath::sha256);
    var text = loaded.text();
    if (!exhibit.row().isEmpty()) {
      text = CaseText.set(text, "/exhibits/" + index + "/row", Map.of());
    }
    if (exhibit.withdrawn().isEmpty()) {
      text = CaseText.set(text, "/exhibits/" + index + "/withdrawn", date.toString());
    }
    text = withoutTyped(loaded, exhibitId, text);
    var now = text.equals(loaded.text()) ? loaded : save(loaded, text);
    file.ifPresent(SafeFiles::delete);
    return new Forgotten(now, sha256);
  }

  /// The case without what was written in the exhibit's place: parameter `text` of steps about it.
  private static String withoutTyped(LoadedCase loaded, String exhibitId, String text) {
    var steps = loaded.caseFile().protocol();
    var edited = text;
    for (int i = 0; i < steps.size(); i++) {
      var step = steps.get(i);
      if (exhibitId.equals(step.set().get("document"))) {
        edited = emptied(step.reference(), "/protocol/" + i + "/reference", edited);
        edited = emptied(step.compared(), "/protocol/" + i + "/compared", edited);
      }
    }
    return edited;
  }

  private static String emptied(Optional<ArmSpec> arm, String pointer, String text) {
    boolean typed = arm.filter(one -> !"".equals(one.set().getOrDefault("text", ""))).isPresent();
    return typed ? CaseText.set(text, pointer + "/set/text", "") : text;
  }

  private static int index(LoadedCase loaded, String exhibitId) {
    var exhibits = loaded.caseFile().exhibits();
    return IntStream.range(0, exhibits.size())
        .filter(i -> exhibits.get(i).id().equals(exhibitId))
        .findFirst()
        .orElseThrow(() ->
            new Failure(CaseWriter.class, "exhibit.unknown", exhibitId, loaded.caseFile().id()));
  }

  private static void alone(LoadedCase loaded, String exhibitId, String file) {
    for (var other : loaded.caseFile().exhibits()) {
      if (!other.id().equals(exhibitId)
          && other.withdrawn().isEmpty()
          && other.file().equals(Optional.of(file))) {
        throw new Failure(CaseWriter.class, "exhibit.shared", exhibitId, file, other.id());
      }
    }
  }
}
