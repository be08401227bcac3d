package org.autopsie.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// What every plugin guarantees, whatever its kind. Its test inherits it in one line: `class
/// TextSwapTest implements PerturbationContract<TextSwap> {}`.
///
/// @param <P> the plugin's record
public interface PluginContract<P extends Plugin> {

  /// A plugin whose parameters make it do something; the defaults unless a test says otherwise.
  default P plugin() {
    return standard();
  }

  /// The plugin with its default parameters.
  default P standard() {
    try {
      return type().getConstructor().newInstance();
    } catch (ReflectiveOperationException absent) {
      throw new LinkageError(type() + " needs a public no-argument constructor", absent);
    }
  }

  /// The plugin's class, read from the test's own declaration.
  @SuppressWarnings("unchecked")
  default Class<P> type() {
    return (Class<P>)
        supertypes(getClass())
            .filter(ParameterizedType.class::isInstance)
            .map(given -> ((ParameterizedType) given).getActualTypeArguments()[0])
            .filter(Class.class::isInstance)
            .findFirst()
            .orElseThrow(() -> new AssertionError("name the plugin in " + getClass()));
  }

  @Test
  default void should_be_a_record_found_by_its_kind_of_service() {
    assertTrue(type().isRecord(), type() + " is no record");
    var kinds = Arrays.stream(type().getInterfaces()).filter(Plugin.class::isAssignableFrom);
    assertTrue(
        kinds.allMatch(kind ->
            Stream.concat(Stream.of(kind), Arrays.stream(kind.getInterfaces()))
                .anyMatch(service -> isListed(service))),
        type() + " is not listed in META-INF/services");
  }

  private boolean isListed(Class<?> service) {
    return ServiceLoader.load(service).stream()
        .anyMatch(provider -> provider.type().equals(type()));
  }

  @Test
  default void should_keep_its_parameters_through_json() {
    for (var plugin : List.of(plugin(), standard())) {
      var json = new JsonMapper();
      Map<?, ?> read = json.readValue(json.writeValueAsString(Parameters.toMap(plugin)), Map.class);
      var values = new HashMap<String, Object>();
      read.forEach((name, value) -> values.put((String) name, value));

      assertEquals(plugin, Parameters.with(standard(), values));
    }
  }

  @Test
  default void should_have_defaults_within_their_bounds() {
    assertEquals(standard(), Parameters.with(standard(), Parameters.toMap(standard())));
  }

  @Test
  default void should_name_itself_and_its_parameters_in_both_languages() throws IOException {
    var id = standard().id();
    var keys = new ArrayList<>(List.of(id, id + ".about"));
    Parameters.of(standard()).forEach(parameter -> keys.add(id + "." + parameter.name()));
    var missing = new ArrayList<String>();
    for (var language : List.of("fr", "en")) {
      var file = "words_" + language + ".properties";
      try (var in = type().getResourceAsStream(file)) {
        assertTrue(in != null, file + " is not beside " + type());
        var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        var words = new Properties();
        words.load(new StringReader(text));
        keys.stream()
            .filter(key -> words.getProperty(key, "").isBlank())
            .forEach(key -> missing.add(file + ": " + key + "="));
      }
    }
    assertEquals(List.of(), missing);
  }

  @Test
  default void should_have_the_same_sentences_in_both_languages() {
    assertEquals(sentences(Locale.ENGLISH), sentences(Locale.FRENCH));
  }

  private List<String> sentences(Locale locale) {
    var bundle =
        ResourceBundle.getBundle(
            type().getPackageName() + ".words", locale, type().getClassLoader());
    var keys = new ArrayList<>(bundle.keySet());
    Collections.sort(keys);
    return keys;
  }

  private static Stream<Type> supertypes(Class<?> type) {
    var own =
        Stream.concat(
            Arrays.stream(type.getGenericInterfaces()),
            Stream.ofNullable(type.getGenericSuperclass()));
    return own.flatMap(given ->
        given instanceof Class<?> plain
            ? Stream.concat(Stream.of(given), supertypes(plain))
            : Stream.of(given));
  }
}
