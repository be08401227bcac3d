package org.autopsie.workbench.panels;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.autopsie.casefile.Exhibit;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.PanelContext;

/// The exhibits of a case, and what is said of each in words.
record Shelf(PanelContext context) {
  private static final Words WORDS = Words.of(Shelf.class);

  List<Exhibit> all() {
    return context.open().caseFile().exhibits();
  }

  /// The exhibit that is chosen, else the first.
  Optional<Exhibit> chosen() {
    var id = context.copy().chosen("exhibit").get().orElse("");
    return all().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .or(() -> all().stream().findFirst());
  }

  /// Group, kind and language in one line; the date where it was taken back.
  String note(Exhibit one) {
    if (one.withdrawn().isPresent()) {
      return say("exhibit.withdrawn", Dates.of(one.withdrawn().get(), locale()));
    }
    return String.join(
        " · ",
        Stream.of(group(one.group()), kind(one), language(one))
            .filter(word -> !word.isBlank())
            .toList());
  }

  /// A group's name; its id in words where the case gives none.
  String group(String id) {
    var name = context.open().caseFile().groups().get(id);
    return name == null || name.isBlank() ? id.replace('-', ' ') : name.in(locale());
  }

  String kind(Exhibit one) {
    return say("kind." + one.kind());
  }

  String language(Exhibit one) {
    return one.language().isBlank() ? "" : Languages.name(one.language(), locale());
  }

  /// The groups in use, and none.
  List<Choice<String>> groups() {
    var ids =
        Stream.concat(
            all().stream().map(Exhibit::group),
            context.open().caseFile().groups().keySet().stream());
    return Stream.concat(
            Stream.of(new Choice<>("", say("choice.none"))),
            ids.filter(id -> !id.isBlank()).distinct().map(id -> new Choice<>(id, group(id))))
        .toList();
  }

  /// The exhibits of that kind that were not taken back, and none.
  ///
  /// @param kind text, row or image
  List<Choice<String>> others(String kind) {
    var others =
        all().stream()
            .filter(one -> one.kind().equals(kind) && one.withdrawn().isEmpty())
            .map(one -> new Choice<>(one.id(), one.title().in(locale())));
    return Stream.concat(Stream.of(new Choice<>("", say("field.no-other"))), others).toList();
  }

  private Locale locale() {
    return context.locale();
  }

  private String say(String key, Object... args) {
    return WORDS.say(locale(), key, args);
  }
}
