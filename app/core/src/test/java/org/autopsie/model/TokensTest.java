package org.autopsie.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {
  private static final Path NOWHERE = Path.of("nowhere");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a nurse",
        "  Élodie’s  CAFÉ, 3 € — « déjà-vu » ",
        "antidisestablishmentarianism 👩‍🚀 日本",
        "one two three four five six seven eight nine ten eleven twelve",
        "[CLS] [SEP] <b>",
        "."
      })
  void should_read_as_the_tokenizer_itself_does(String text) throws IOException {
    var spec = Specs.minilm();
    var json =
        new ResourceStore(NOWHERE, Optional.empty()).bytes(spec.tokenizer().orElseThrow(), NOWHERE);
    var options =
        Map.of("truncation", "true", "maxLength", "9", "padding", "false", "modelMaxLength", "9");
    try (var tokenizer =
        HuggingFaceTokenizer.newInstance(new ByteArrayInputStream(json.bytes()), options)) {
      var expected = tokenizer.encode(text);
      var tokens = Tokens.of(tokenizer, text);

      assertArrayEquals(expected.getIds(), tokens.ids());
      assertArrayEquals(expected.getAttentionMask(), tokens.mask());
      assertArrayEquals(expected.getTypeIds(), tokens.types());
      assertEquals(expected.exceedMaxLength(), tokens.cut());
    }
  }
}
