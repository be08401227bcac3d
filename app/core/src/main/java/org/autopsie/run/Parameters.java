package org.autopsie.run;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;

/// A plugin's parameters, read from the components of its record: written once, used by the form,
/// the command line, the sweep, the check and the provenance.
///
/// A component is an `int`, `long` or `double` (with [Range] where it has bounds), a `boolean`, a
/// `String`, a [Column] name, an enum (written in kebab-case), a `java.nio.file.Path`, a `List` of
/// one of these, or a [Referred]. Names are written in kebab-case: `topRanks` is `top-ranks`.
public final class Parameters {
  private Parameters() {}

  /// The parameters in the record's order; the plugin's own values are the defaults.
  ///
  /// @throws Failure where a component is of a type that cannot be a parameter
  public static List<Parameter> of(Plugin plugin) {
    return components(plugin).stream()
        .map(component -> Component.of(plugin.id(), component).describe(value(plugin, component)))
        .toList();
  }

  /// The same plugin with the named values in place of its own. A value is JSON or YAML (a number,
  /// words, true or false, a list) or the words typed on a command line, where commas part the
  /// elements of a list.
  ///
  /// @throws Failure where a name is unknown (the nearest is proposed), a value is of the wrong
  ///   type, out of its bounds or not among the choices, or the plugin refuses the whole
  public static <T extends Plugin> T with(T plugin, Map<String, ?> values) {
    var known = toMap(plugin);
    values.keySet().forEach(name -> requireKnown(plugin, known.keySet().stream().toList(), name));
    var arguments =
        components(plugin).stream()
            .map(component -> {
              var name = Kebab.of(component.getName());
              return values.containsKey(name)
                  ? Component.of(plugin.id(), component)
                      .read(values.get(name), value(plugin, component))
                  : value(plugin, component);
            })
            .toArray();
    return make(plugin, arguments);
  }

  /// Every parameter by name, as values that JSON can hold (numbers, booleans, strings, lists); the
  /// opposite of [#with]. This is what stands in the provenance.
  public static SequencedMap<String, Object> toMap(Plugin plugin) {
    var map = new LinkedHashMap<String, Object>();
    for (var component : components(plugin)) {
      map.put(Kebab.of(component.getName()), Component.write(value(plugin, component)));
    }
    return Collections.unmodifiableSequencedMap(map);
  }

  /// What the plugin refers to, in the record’s order.
  public static List<Referred> references(Plugin plugin) {
    return components(plugin).stream()
        .map(component -> value(plugin, component))
        .filter(Referred.class::isInstance)
        .map(Referred.class::cast)
        .toList();
  }

  /// The same plugin with other references in the place of its own.
  ///
  /// @param how what takes a reference’s place, of the same type
  public static <T extends Plugin> T referring(T plugin, UnaryOperator<Referred> how) {
    var arguments =
        components(plugin).stream()
            .map(component -> value(plugin, component))
            .map(value -> value instanceof Referred reference ? how.apply(reference) : value)
            .toArray();
    return make(plugin, arguments);
  }

  private static List<RecordComponent> components(Plugin plugin) {
    var components = plugin.getClass().getRecordComponents();
    if (components == null) {
      throw new Failure(Parameters.class, "not-a-record", plugin.id());
    }
    return List.of(components);
  }

  private static void requireKnown(Plugin plugin, List<String> known, String name) {
    if (known.isEmpty()) {
      throw new Failure(Parameters.class, "no-parameters", plugin.id(), name);
    }
    if (!known.contains(name)) {
      throw new Failure(
          Parameters.class,
          "unknown-parameter",
          plugin.id(),
          name,
          Nearest.among(known, name),
          String.join(", ", known));
    }
  }

  private static Object value(Plugin plugin, RecordComponent component) {
    try {
      var accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(plugin);
    } catch (InvocationTargetException | IllegalAccessException unreadable) {
      throw new Failure(
          Parameters.class, "unreadable", plugin.id(), component.getName(), unreadable);
    }
  }

  @SuppressWarnings("unchecked")
  private static <T extends Plugin> T make(T plugin, Object[] arguments) {
    try {
      return (T) canonical(plugin).newInstance(arguments);
    } catch (InvocationTargetException refused) {
      if (refused.getCause() instanceof Failure failure) {
        throw failure;
      }
      var why = String.valueOf(refused.getCause().getMessage());
      throw new Failure(Parameters.class, "refused", plugin.id(), why, refused.getCause());
    } catch (ReflectiveOperationException impossible) {
      throw new Failure(
          Parameters.class, "refused", plugin.id(), impossible.getMessage(), impossible);
    }
  }

  private static Constructor<?> canonical(Plugin plugin) throws NoSuchMethodException {
    var types =
        Arrays.stream(plugin.getClass().getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    var constructor = plugin.getClass().getDeclaredConstructor(types);
    constructor.setAccessible(true);
    return constructor;
  }
}
