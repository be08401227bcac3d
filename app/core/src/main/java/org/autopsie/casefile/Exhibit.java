package org.autopsie.casefile;

import static org.autopsie.casefile.Absent.or;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/// An input of the case. `kind` is text, row or image; a row is given by `row` or by a one-row CSV;
/// `counterpart` is the id of the exhibit that this one is a version of.
///
/// @param alternative what a picture shows, in words, for those who do not see it
/// @param licence under which it may be shown
/// @param withdrawn the date personal material was taken back; its file may then be gone
public record Exhibit(
    String id,
    Optional<String> file,
    SequencedMap<String, Double> row,
    String kind,
    String group,
    String topic,
    String language,
    String counterpart,
    Localised title,
    Localised alternative,
    People people,
    String licence,
    Optional<String> withdrawn) {
  public Exhibit {
    file = or(file);
    row =
        row == null
            ? Collections.unmodifiableSequencedMap(new LinkedHashMap<>())
            : Collections.unmodifiableSequencedMap(new LinkedHashMap<>(row));
    kind = kind == null ? "text" : kind;
    group = or(group);
    topic = or(topic);
    language = or(language);
    counterpart = or(counterpart);
    title = title == null ? new Localised(id, id) : title;
    alternative = or(alternative);
    people = people == null ? People.UNKNOWN : people;
    licence = or(licence);
    withdrawn = or(withdrawn);
  }

  /// An exhibit in a file, of which nothing more is said.
  ///
  /// @param kind text, row or image
  static Exhibit in(String file, String id, String kind, Localised title, People people) {
    return new Exhibit(
        id,
        Optional.of(file),
        null,
        kind,
        null,
        null,
        null,
        null,
        title,
        null,
        people,
        null,
        Optional.empty());
  }

  /// A picture of a set.
  ///
  /// @param file relative to the case
  static Exhibit in(String file, String id, String name, PictureSet set) {
    return new Exhibit(
        id,
        Optional.of(file),
        null,
        "image",
        set.group(),
        null,
        null,
        null,
        new Localised(name, name),
        null,
        set.people(),
        set.licence(),
        Optional.empty());
  }

  /// A row that stands in the case itself, of which nothing more is said.
  static Exhibit of(SequencedMap<String, Double> row, String id, Localised title, People people) {
    return new Exhibit(
        id,
        Optional.empty(),
        row,
        "row",
        null,
        null,
        null,
        null,
        title,
        null,
        people,
        null,
        Optional.empty());
  }
}
