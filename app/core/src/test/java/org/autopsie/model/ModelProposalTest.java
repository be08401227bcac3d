package org.autopsie.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.autopsie.model.ModelProposal.Choice;
import org.autopsie.model.ModelProposal.Question;
import org.autopsie.model.OnnxGraph.Port;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.junit.jupiter.api.Test;

class ModelProposalTest {
  private static final Path NOWHERE = Path.of("nowhere");
  private static final Models MODELS =
      new Models(new ResourceStore(NOWHERE, Optional.empty()), DeviceChoice.CPU);
  private static final Optional<byte[]> TOKENIZER =
      Optional.of("{\"truncation\": null}".getBytes(StandardCharsets.UTF_8));
  private static final List<Port> TOKENS =
      List.of(whole("input_ids", -1, -1), whole("attention_mask", -1, -1));

  private static Port floats(String name, long... shape) {
    return new Port(name, "float", axes(shape));
  }

  private static Port whole(String name, long... shape) {
    return new Port(name, "int64", axes(shape));
  }

  private static List<Long> axes(long... shape) {
    return java.util.Arrays.stream(shape).boxed().toList();
  }

  private static ModelProposal rows(byte[] onnx) {
    return ModelProposal.of("My model.onnx", onnx, Optional.empty());
  }

  private static ModelProposal declared(
      List<Port> inputs, Optional<byte[]> tokenizer, Port... outputs) {
    return ModelProposal.of("m.onnx", ToyOnnx.declaring(inputs, List.of(outputs)), tokenizer);
  }

  private static ModelProposal tried(ModelProposal proposal) {
    return proposal.tried(MODELS, proposal.example(), Progress.SILENT);
  }

  private static Choice choice(ModelProposal proposal, Question question) {
    return proposal.choices().stream()
        .filter(one -> one.question() == question)
        .findFirst()
        .orElseThrow(() -> new AssertionError(question + " " + proposal.choices()));
  }

  private static String why(ModelProposal proposal, Question question) {
    return choice(proposal, question).why().in(Locale.ENGLISH);
  }

  private static String obstacle(ModelProposal proposal) {
    return proposal.obstacle().map(one -> one.in(Locale.ENGLISH)).orElse("");
  }

  @Test
  void should_read_rows_where_the_file_asks_for_one_list_of_numbers() {
    var proposal = tried(rows(ToyOnnx.linear(new float[][] {{1, -1}, {2, 0.5f}, {0, 0}})));

    assertEquals("", obstacle(proposal));
    var spec = proposal.spec();
    assertEquals("row", spec.reads());
    assertEquals("My model", spec.id());
    assertEquals(List.of("f1", "f2", "f3"), spec.columns());
    assertEquals(List.of("score 1", "score 2"), spec.labels());
    assertEquals(Fidelity.PROXY, spec.fidelity());
    assertTrue(spec.softmax());
    assertTrue(why(proposal, Question.SOFTMAX).contains("no shares yet"));
    assertTrue(why(proposal, Question.READS).contains("a list of 3 numbers"));
    var answer = (Output.Scores) proposal.answer().orElseThrow();
    assertEquals(1, answer.values()[0] + answer.values()[1], 1e-6);
  }

  @Test
  void should_leave_shares_as_they_are_unless_told_otherwise() {
    var proposal = tried(rows(ToyOnnx.shares(new float[][] {{1, -1}})));

    assertEquals(false, proposal.spec().softmax());
    assertTrue(why(proposal, Question.SOFTMAX).contains("shares already"));
    var other = proposal.choose(Question.SOFTMAX, "true");
    assertEquals(true, other.spec().softmax());
    assertEquals("true", choice(other, Question.SOFTMAX).value());
    assertEquals("false", choice(other, Question.SOFTMAX).alternatives().getFirst().value());
    assertTrue(other.answer().isPresent());
  }

  @Test
  void should_make_no_shares_of_one_score() {
    var proposal = tried(rows(ToyOnnx.linear(new float[][] {{3}})));

    assertEquals(false, proposal.spec().softmax());
    assertEquals(List.of("score 1"), proposal.spec().labels());
    assertArrayEquals(new float[] {3}, ((Output.Scores) proposal.answer().orElseThrow()).values());
    assertTrue(why(proposal, Question.POOLING).startsWith("It gives one number, read as a score"));
  }

  @Test
  void should_take_names_that_the_file_or_a_person_gives() {
    var onnx = ToyOnnx.linear(new float[][] {{1, -1}, {2, 0.5f}});
    var noted = rows(ToyOnnx.noting(onnx, "feature_names", "[\"age\", 'income']"));
    assertEquals(List.of("age", "income"), noted.spec().columns());
    assertTrue(why(noted, Question.COLUMNS).contains("that the file gives"));
    assertEquals(
        List.of("f1", "f2"), rows(ToyOnnx.noting(onnx, "feature_names", "age")).spec().columns());

    var named = tried(rows(onnx).withColumns(List.of("a", "b")).withLabels(List.of("no", "yes")));
    assertEquals(List.of("a", "b"), named.spec().columns());
    assertEquals(List.of("no", "yes"), named.spec().labels());
    assertEquals(List.of("no", "yes"), ((Output.Scores) named.answer().orElseThrow()).labels());
    assertTrue(obstacle(rows(onnx).withColumns(List.of("a"))).contains("wants 2 columns; 1 are"));
    assertTrue(obstacle(rows(onnx).withLabels(List.of("a"))).contains("gives 2 scores; 1 are"));
  }

  @Test
  void should_read_rows_where_each_number_has_its_own_name() {
    var proposal = tried(rows(ToyOnnx.sumOfColumns("age", "income")));

    assertEquals(List.of("age", "income"), proposal.spec().columns());
    assertEquals("", obstacle(proposal));
    assertArrayEquals(new float[] {2}, ((Output.Scores) proposal.answer().orElseThrow()).values());
  }

  @Test
  void should_ask_for_the_columns_where_the_file_does_not_count_them() {
    var proposal = declared(List.of(floats("x", -1, -1)), Optional.empty(), floats("y", -1, 2));

    assertTrue(obstacle(proposal).contains("how many columns"));
    assertEquals("", obstacle(proposal.withColumns(List.of("a", "b"))));
  }

  @Test
  void should_read_texts_by_word_pieces_and_ask_for_the_tokenizer() {
    var output = floats("last_hidden_state", -1, -1, 384);
    var lacking = declared(TOKENS, Optional.empty(), output);
    assertTrue(obstacle(lacking).contains("tokenizer.json"));
    assertEquals("text", lacking.spec().reads());

    var proposal = declared(TOKENS, TOKENIZER, output, floats("pooler_output", -1, 384));
    assertEquals("", obstacle(proposal));
    assertEquals("mean", proposal.spec().pooling());
    assertTrue(proposal.spec().normalise());
    assertEquals(512, proposal.spec().maxTokens());
    assertEquals(Optional.of("last_hidden_state"), proposal.spec().output());
    assertEquals("cls", choice(proposal, Question.POOLING).alternatives().getFirst().value());
    var pooled = proposal.choose(Question.OUTPUT, "pooler_output");
    assertEquals("given", pooled.spec().pooling());
    assertEquals(128, pooled.choose(Question.MAX_TOKENS, "128").spec().maxTokens());
  }

  @Test
  void should_take_nameless_whole_numbers_for_word_pieces_where_their_number_is_free() {
    var free = List.of(whole("x", -1, -1));
    assertEquals("text", declared(free, TOKENIZER, floats("y", -1, 2)).spec().reads());
    var counted = List.of(whole("x", -1, 3));
    assertEquals("row", declared(counted, Optional.empty(), floats("y", -1, 2)).spec().reads());
  }

  @Test
  void should_read_scores_of_a_text() {
    var proposal = declared(TOKENS, TOKENIZER, floats("logits", -1, 2));

    assertEquals("none", proposal.spec().pooling());
    assertEquals(List.of("score 1", "score 2"), proposal.spec().labels());
    assertTrue(why(proposal, Question.SOFTMAX).contains("first answer will show"));
    var vector = proposal.choose(Question.POOLING, "given");
    assertEquals(List.of(), vector.spec().labels());
    assertTrue(vector.spec().normalise());
  }

  @Test
  void should_say_honestly_what_cannot_be_examined_yet() {
    var doubles = new Port("image", "double", List.of(1L, 224L, 224L, 3L));
    for (var port : List.of(doubles, floats("image", 1, 4, 224, 224))) {
      var told = declared(List.of(port), Optional.empty(), floats("logits", -1, 1000));
      assertTrue(obstacle(told).contains("reads pictures"), obstacle(told));
      assertTrue(told.obstacle().orElseThrow().in(Locale.FRENCH).contains("images"));
    }
    assertTrue(obstacle(rows(ToyOnnx.elsewhere("model.onnx_data"))).contains("model.onnx_data"));
    assertTrue(obstacle(rows(ToyOnnx.integersOnly())).contains("cannot read yet: label"));
    var words = List.of(new Port("town", "string", List.of(-1L, 1L)));
    assertTrue(obstacle(declared(words, Optional.empty(), floats("y", -1, 2))).contains("town"));
    var sound = List.of(floats("x", -1, 80, 3000));
    assertTrue(obstacle(declared(sound, Optional.empty(), floats("y", -1, 2))).contains("3000"));
    var fixed = List.of(whole("input_ids", -1, 128));
    assertTrue(obstacle(declared(fixed, TOKENIZER, floats("y", -1, 2))).contains("exactly 128"));
    for (long width : new long[] {9, 30_522}) {
      var bypiece = declared(TOKENS, TOKENIZER, floats("logits", -1, -1, width));
      assertTrue(obstacle(bypiece).contains("piece of a word apart"), obstacle(bypiece));
    }
  }

  @Test
  void should_say_why_there_is_no_first_answer() {
    var proposal = rows(ToyOnnx.logarithm(new float[][] {{-1}}));
    var failed = tried(proposal);

    assertTrue(obstacle(failed).contains("which is no number"), obstacle(failed));
    assertEquals(Optional.empty(), failed.answer());
    assertEquals("", obstacle(failed.withColumns(List.of("age"))));
    assertThrows(
        Failure.class,
        () ->
            ModelProposal.of(
                "a.onnx", "a poem".getBytes(StandardCharsets.UTF_8), Optional.empty()));
  }

  @Test
  void should_propose_for_the_embedded_model_what_its_case_declares() throws IOException {
    var onnx = shipped("all-minilm-l6-v2.onnx");
    var tokenizer = shipped("all-minilm-l6-v2-tokenizer.json");

    var proposal = tried(ModelProposal.of("minilm.onnx", onnx, Optional.of(tokenizer)));

    assertEquals("", obstacle(proposal));
    var spec = proposal.spec();
    assertEquals("text", spec.reads());
    assertEquals(Specs.minilm().pooling(), spec.pooling());
    assertEquals(Specs.minilm().normalise(), spec.normalise());
    assertEquals(128, spec.maxTokens());
    assertEquals(384, ((Output.Embedding) proposal.answer().orElseThrow()).vector().length);
    var text = new Input.Text("A sentence.");
    try (var opened = MODELS.open(spec, onnx, Optional.of(tokenizer));
        var declared = MODELS.open(Specs.minilm(), NOWHERE)) {
      assertArrayEquals(vector(declared, text), vector(opened, text), 1e-6f);
    }
  }

  private static float[] vector(Predictor model, Input input) {
    return ((Output.Embedding) model.predict(List.of(input), Progress.SILENT).getFirst()).vector();
  }

  private static byte[] shipped(String name) throws IOException {
    try (var in = ModelProposalTest.class.getClassLoader().getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }

  /// Every sentence is there in both languages: those of every decision that any model can meet.
  @Test
  void should_have_each_sentence_in_both_languages() throws IOException {
    var english = sentences("en");
    assertEquals(english.stringPropertyNames(), sentences("fr").stringPropertyNames());
    var shown =
        Stream.of(
                rows(ToyOnnx.linear(new float[][] {{1, 2}})),
                declared(TOKENS, TOKENIZER, floats("a", -1, -1, 64), floats("b", -1, -1)))
            .flatMap(one -> one.choices().stream())
            .flatMap(one ->
                Stream.concat(
                    Stream.of(one.why()), one.alternatives().stream().map(a -> a.meaning())))
            .toList();
    for (var sentence : shown) {
      assertTrue(sentence.in(Locale.ENGLISH).matches("[A-Z].*[.…]"), sentence.in(Locale.ENGLISH));
      assertTrue(!sentence.in(Locale.FRENCH).equals(sentence.in(Locale.ENGLISH)));
    }
  }

  private static Properties sentences(String language) throws IOException {
    var sentences = new Properties();
    try (var in = ModelProposal.class.getResourceAsStream("words_" + language + ".properties")) {
      sentences.load(new java.io.InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return sentences;
  }
}
