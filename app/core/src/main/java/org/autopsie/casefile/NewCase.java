package org.autopsie.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The answers that begin a new case, each of which may be empty, and the texts made of them.
///
/// @param happened what happened
/// @param harmed to whom
/// @param accuser who says so
/// @param system which system, and whose
/// @param open what is public: data, weights, code, paper
/// @param question what we want to know
public record NewCase(
    String happened, String harmed, String accuser, String system, String open, String question) {

  /// Nothing answered yet.
  public static final NewCase EMPTY = new NewCase("", "", "", "", "", "");

  private static final Pattern SAID = Pattern.compile("(?m)^positions:\\n(?:  .*\\n)+");

  public NewCase {
    happened = happened.strip();
    harmed = harmed.strip();
    accuser = accuser.strip();
    system = system.strip();
    open = open.strip();
    question = question.strip();
  }

  /// A commented `case.yaml`.
  String yaml(String id) {
    var template = resource("new.yaml").replace("{id}", id);
    var said =
        accuser.isEmpty() ? SAID.matcher(template).replaceFirst("positions: []\n") : template;
    return fill(said, FlowYaml::quoted);
  }

  /// The story to be written, in that language.
  String story(Locale locale) {
    return fill(resource("new." + locale.getLanguage() + ".md"), UnaryOperator.identity());
  }

  /// The answers on the incident that are not empty, by their place in `case.yaml`. (Who said what,
  /// and what is public, stay as the copied case has them: each rests on its source.)
  SequencedMap<String, String> ofIncident() {
    var answers = new LinkedHashMap<String, String>();
    answers.put("/incident/summary", happened);
    answers.put("/incident/harmed", harmed);
    answers.put("/incident/operator", system);
    answers.put("/incident/question", question);
    answers.values().removeIf(String::isEmpty);
    return answers;
  }

  /// A written id made of a folder's name: small letters, digits, hyphens.
  static String id(Path folder) {
    var name = folder.toAbsolutePath().normalize().getFileName();
    return Slug.of(name == null ? "" : name.toString(), "case");
  }

  private String fill(String template, UnaryOperator<String> written) {
    var answers =
        Map.of(
            "happened", happened,
            "harmed", harmed,
            "accuser", accuser,
            "system", system,
            "open", open,
            "found", open.isEmpty() ? "not-found" : "found",
            "question", question);
    return Pattern.compile("\\{([a-z]+)}")
        .matcher(template)
        .replaceAll(match -> {
          var answer = answers.get(match.group(1));
          return Matcher.quoteReplacement(answer == null ? match.group() : written.apply(answer));
        });
  }

  private static String resource(String name) {
    try (InputStream in = NewCase.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
