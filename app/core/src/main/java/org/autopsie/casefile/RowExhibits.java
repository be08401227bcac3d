package org.autopsie.casefile;

import java.util.ArrayList;
import java.util.List;
import org.autopsie.model.Input;
import tools.jackson.databind.JsonNode;

/// Exhibits that are made of the rows of a table, several at once.
///
/// @param brought holds the files that are made, so that they go where the edit fails
/// @param name what they are called
record RowExhibits(LoadedCase loaded, Brought brought, String name, People people) {

  /// One exhibit for each input, as `case.yaml` writes it.
  List<JsonNode> of(List<Input> inputs) {
    var taken = new ArrayList<>(loaded.caseFile().exhibits().stream().map(Exhibit::id).toList());
    var written = new ArrayList<JsonNode>();
    for (int i = 0; i < inputs.size(); i++) {
      var id = Slug.free(Slug.of(name, "row") + "-" + (i + 1), taken);
      taken.add(id);
      written.add(Written.of(exhibit(id, name + " " + (i + 1), inputs.get(i))));
    }
    return written;
  }

  private Exhibit exhibit(String id, String title, Input input) {
    var words = new Localised(title, title);
    return switch (input) {
      case Input.Text(var text) ->
          Exhibit.in(brought.text(text, "exhibits", id), id, "text", words, people);
      case Input.Row(var values) -> Exhibit.of(values, id, words, people);
      case Input.Image _ -> throw new IllegalArgumentException("a table holds no pictures");
    };
  }
}
