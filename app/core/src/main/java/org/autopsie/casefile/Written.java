package org.autopsie.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.ser.std.StdSerializer;

/// Parts of a case as `case.yaml` writes them: the opposite of [CaseYaml]. What is empty is left
/// out; words that are the same in both languages stand once.
final class Written {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
          .changeDefaultPropertyInclusion(
              given -> given.withValueInclusion(JsonInclude.Include.NON_EMPTY))
          .addModule(new SimpleModule().addSerializer(Localised.class, new LocalisedWriter()))
          .build();

  private Written() {}

  /// An exhibit, a model, a step … as a table of fields.
  static JsonNode of(Record part) {
    var fields = (ObjectNode) MAPPER.valueToTree(part);
    fields
        .properties()
        .removeIf(field -> field.getValue().isObject() && field.getValue().isEmpty());
    return fields;
  }

  /// Words for people: one text where both languages say the same.
  static Object words(Localised words) {
    return words.fr().equals(words.en())
        ? words.en()
        : MAPPER.createObjectNode().put("fr", words.fr()).put("en", words.en());
  }

  private static final class LocalisedWriter extends StdSerializer<Localised> {
    LocalisedWriter() {
      super(Localised.class);
    }

    @Override
    public boolean isEmpty(SerializationContext context, Localised words) {
      return words.isBlank();
    }

    @Override
    public void serialize(Localised words, JsonGenerator out, SerializationContext context) {
      if (words.fr().equals(words.en())) {
        out.writeString(words.en());
        return;
      }
      out.writeStartObject();
      out.writeStringProperty("fr", words.fr());
      out.writeStringProperty("en", words.en());
      out.writeEndObject();
    }
  }
}
