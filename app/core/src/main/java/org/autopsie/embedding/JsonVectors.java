package org.autopsie.embedding;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.autopsie.evidence.Json;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Vectors as JSON, held in memory: `{"word": [1, 2], …}`, or `[{"word": "…", "vector": [1, 2]},
/// …]`.
final class JsonVectors {
  private static final long MOST = (long) VectorFile.JSON_MEGABYTES << 20;

  private final Mapped file;
  private final JsonParser parser;
  private final Progress progress;
  private final SequencedMap<String, double[]> vectors = new LinkedHashMap<>();
  private final Twice twice = new Twice();
  private int dimension;

  private JsonVectors(Mapped file, JsonParser parser, Progress progress) {
    this.file = file;
    this.parser = parser;
    this.progress = progress;
  }

  /// @param file closed when it is read
  static Vectors read(Mapped file, Progress progress) {
    if (file.size() > MOST) {
      throw new Failure(VectorFile.class, "json-large", file.name(), MOST >> 20);
    }
    try (InputStream in = new java.io.ByteArrayInputStream(file.copy(0, (int) file.size()));
        var parser = Json.mapper().createParser(in)) {
      var vectors = new JsonVectors(file, parser, progress).vectors();
      file.close();
      return vectors;
    } catch (JacksonException broken) {
      long line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
      throw new Failure(VectorFile.class, "json", file.name(), line, broken);
    } catch (java.io.IOException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
  }

  private Vectors vectors() {
    var first = parser.nextToken();
    if (first == JsonToken.START_OBJECT) {
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        var word = parser.currentName();
        parser.nextToken();
        add(word, numbers());
      }
    } else if (first == JsonToken.START_ARRAY) {
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        entry();
      }
    }
    if (parser.currentToken() != JsonToken.END_OBJECT
        && parser.currentToken() != JsonToken.END_ARRAY) {
      throw at("json");
    }
    return new HeldVectors(file.name(), vectors, twice.notices(file.name()));
  }

  private void entry() {
    var word = "";
    List<Double> numbers = List.of();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      var name = parser.currentName();
      parser.nextToken();
      if (name.equals("word")) {
        word = parser.getString();
      } else if (name.equals("vector")) {
        numbers = numbers();
      } else {
        parser.skipChildren();
      }
    }
    if (word.isEmpty() || numbers.isEmpty()) {
      throw at("json-entry");
    }
    add(word, numbers);
  }

  private List<Double> numbers() {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      throw at("json");
    }
    var numbers = new ArrayList<Double>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (!parser.currentToken().isNumeric()) {
        throw new Failure(
            VectorFile.class, "not-a-number", file.name(), line(), parser.getString());
      }
      numbers.add(parser.getDoubleValue());
    }
    return numbers;
  }

  private void add(String word, List<Double> numbers) {
    progress.check();
    dimension = dimension == 0 ? numbers.size() : dimension;
    if (numbers.size() != dimension || numbers.isEmpty()) {
      throw new Failure(VectorFile.class, "width", file.name(), line(), numbers.size(), dimension);
    }
    var vector = numbers.stream().mapToDouble(Double::doubleValue).toArray();
    Numbers.finite(vector, file.name(), word);
    if (vectors.putIfAbsent(word, vector) != null) {
      twice.add(word, line());
    }
  }

  private Failure at(String key) {
    return new Failure(VectorFile.class, key, file.name(), line());
  }

  private int line() {
    return parser.currentTokenLocation().getLineNr();
  }
}
