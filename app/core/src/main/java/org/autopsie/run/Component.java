package org.autopsie.run;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.autopsie.run.Parameter.Bounds;
import org.autopsie.run.Parameter.Kind;
import org.autopsie.run.Parameter.Shape;
import org.jspecify.annotations.Nullable;

/// A record's component seen as a parameter: its type, and values read from and written to JSON.
record Component(
    String plugin, String name, Class<?> type, Kind kind, Shape shape, Optional<Bounds> bounds) {
  private static final Pattern ELEMENT =
      Pattern.compile("\\s*\"([^\"]*+(?:\"\"[^\"]*+)*+)\"\\s*(?=,|\\z)|[^,]*");

  static Component of(String plugin, RecordComponent component) {
    var name = Kebab.of(component.getName());
    var many = component.getType() == List.class;
    var type = many ? element(component) : component.getType();
    var kind = kind(type, component);
    var range = Optional.ofNullable(component.getAnnotation(Range.class));
    return new Component(
        plugin,
        name,
        type,
        kind.orElseThrow(
            () -> new Failure(Parameters.class, "unsupported", plugin, name, type.getSimpleName())),
        many ? Shape.MANY : Shape.ONE,
        range.map(given -> new Bounds(given.min(), given.max(), given.unit())));
  }

  Parameter describe(Object standard) {
    return new Parameter(name, kind, shape, bounds, write(standard), choices());
  }

  /// The value of the component's own type.
  ///
  /// @param present what it holds now; a reference is looked up where the present one is
  Object read(@Nullable Object raw, Object present) {
    if (present instanceof Referred reference) {
      return raw instanceof Referred ? raw : reference.named(new ValueReader(this).words(raw));
    }
    var reader = new ValueReader(this);
    return switch (shape) {
      case ONE -> reader.read(raw);
      case MANY -> elements(raw).map(reader::read).toList();
    };
  }

  static Object write(Object value) {
    return switch (value) {
      case List<?> list -> list.stream().map(Component::write).toList();
      case Enum<?> constant -> Kebab.of(constant);
      case Path path -> path.toString();
      case Referred reference -> reference.written();
      default -> value;
    };
  }

  List<String> choices() {
    return constants().map(Kebab::of).toList();
  }

  Stream<Enum<?>> constants() {
    return kind == Kind.CHOICE
        ? Arrays.stream(type.getEnumConstants()).map(constant -> (Enum<?>) constant)
        : Stream.of();
  }

  private Stream<?> elements(@Nullable Object raw) {
    return switch (raw) {
      case List<?> list -> list.stream();
      case String words when words.isBlank() -> Stream.of();
      case String words -> parted(words).stream();
      case null, default ->
          throw new Failure(Parameters.class, "not-a-list", plugin, name, ValueReader.shown(raw));
    };
  }

  /// The elements of a typed list: commas part them, but those of an element between double quotes.
  private static List<String> parted(String words) {
    var parts = new ArrayList<String>();
    var matcher = ELEMENT.matcher(words);
    for (int at = 0; at <= words.length(); at = matcher.end() + 1) {
      matcher.region(at, words.length()).lookingAt();
      var quoted = matcher.group(1);
      parts.add(quoted == null ? matcher.group().strip() : quoted.replace("\"\"", "\""));
    }
    return parts;
  }

  private static Class<?> element(RecordComponent component) {
    return component.getGenericType() instanceof ParameterizedType list
            && list.getActualTypeArguments()[0] instanceof Class<?> type
        ? type
        : Object.class;
  }

  private static Optional<Kind> kind(Class<?> type, RecordComponent component) {
    if (type.isEnum()) {
      return Optional.of(Kind.CHOICE);
    }
    if (Referred.class.isAssignableFrom(type)) {
      return Optional.of(Kind.EXHIBIT);
    }
    return switch (type.getName()) {
      case "int", "long", "java.lang.Integer", "java.lang.Long" -> Optional.of(Kind.WHOLE);
      case "double", "java.lang.Double" -> Optional.of(Kind.NUMBER);
      case "boolean", "java.lang.Boolean" -> Optional.of(Kind.SWITCH);
      case "java.lang.String" -> Optional.of(words(component));
      case "java.nio.file.Path" -> Optional.of(Kind.FILE);
      default -> Optional.empty();
    };
  }

  private static Kind words(RecordComponent component) {
    return component.isAnnotationPresent(Column.class)
        ? Kind.COLUMN
        : component.isAnnotationPresent(WholeText.class) ? Kind.TEXT : Kind.WORDS;
  }
}
