package org.autopsie.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.autopsie.image.ImageSpec;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

final class ModelSpecBuilderTest {
  private static final FileSpec FILE =
      new FileSpec("a.onnx", "0".repeat(64), 4, "MIT", Optional.empty(), Optional.empty());

  @Test
  void should_leave_what_is_not_given_as_a_case_that_does_not_say_it() {
    var mapper =
        JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();
    var read =
        mapper.readValue("{'id': 'toy', 'fidelity': 'proxy'}".replace('\'', '"'), ModelSpec.class);

    assertEquals(read, ModelSpec.builder("toy", Fidelity.PROXY).build());
  }

  @Test
  void should_keep_every_component_when_a_declaration_is_said_otherwise_in_part() {
    var whole =
        new ModelSpec(
            "toy",
            "Toy",
            Fidelity.TEACHING,
            List.of("fr"),
            "MIT",
            Optional.of(FILE),
            Optional.of(FILE),
            "row",
            "mean",
            true,
            12,
            Optional.of("out"),
            List.of("x"),
            Optional.of(ImageSpec.PLAIN),
            Optional.empty(),
            Optional.of("rule"),
            List.of("yes"),
            true,
            Optional.of(new ModelSpec.Bound(1e-4)),
            Map.of("en", "not public"));

    assertEquals(whole, whole.toBuilder().build());
    assertEquals("other", whole.toBuilder().id("other").build().id());
    assertEquals(
        Fidelity.ORIGINAL, whole.toBuilder().fidelity(Fidelity.ORIGINAL).build().fidelity());
  }
}
