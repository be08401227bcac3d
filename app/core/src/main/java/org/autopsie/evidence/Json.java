package org.autopsie.evidence;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/// The project's one way to write and read JSON: components in the order a record declares them, an
/// empty `Optional` as null, instants as ISO words, keys as they are named in Java, unknown keys
/// passed over.
///
/// A double comes back to the last bit: NaN is null, an infinity is a number too large for a double
/// (`1e999`), as JSON has no word for either.
public final class Json {
  private static final JsonMapper MAPPER = build();

  private Json() {}

  /// The shared mapper; immutable, safe from any thread.
  public static JsonMapper mapper() {
    return MAPPER;
  }

  /// The value on one line.
  ///
  /// @throws tools.jackson.core.JacksonException where the value has no JSON form
  public static String write(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  /// The value that the text describes.
  ///
  /// @throws tools.jackson.core.JacksonException where the text is not JSON or does not fit
  public static <T> T read(String text, Class<T> type) {
    return MAPPER.readValue(text, type);
  }

  private static JsonMapper build() {
    var limits = StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build();
    var factory =
        JsonFactory.builder()
            .streamReadConstraints(limits)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    return JsonMapper.builder(factory)
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .addModule(doubles())
        .build();
  }

  private static SimpleModule doubles() {
    return new SimpleModule("doubles")
        .addAbstractTypeMapping(SequencedMap.class, LinkedHashMap.class)
        .addSerializer(Double.class, new DoubleWriter(Double.class))
        .addSerializer(double.class, new DoubleWriter(double.class))
        .addDeserializer(double.class, new DoubleReader());
  }

  private static final class DoubleWriter extends StdSerializer<Double> {
    DoubleWriter(Class<Double> type) {
      super(type);
    }

    @Override
    public void serialize(Double value, JsonGenerator out, SerializationContext context) {
      if (value.isNaN()) {
        out.writeNull();
      } else if (value.isInfinite()) {
        out.writeNumber(value > 0 ? "1e999" : "-1e999");
      } else {
        out.writeNumber(value.doubleValue());
      }
    }
  }

  private static final class DoubleReader extends StdDeserializer<Double> {
    DoubleReader() {
      super(double.class);
    }

    @Override
    public Double deserialize(JsonParser in, DeserializationContext context) {
      return _parseDoublePrimitive(in, context);
    }

    @Override
    public Double getNullValue(DeserializationContext context) {
      return Double.NaN;
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
      return Double.NaN;
    }
  }
}
