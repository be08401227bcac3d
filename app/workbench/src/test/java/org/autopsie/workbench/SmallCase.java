package org.autopsie.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.autopsie.workbench.shell.Errors;
import org.autopsie.workbench.shell.Tasks;

/// A working copy with three steps: two that run on the toy model, one whose model nobody has.
public final class SmallCase {
  private SmallCase() {}

  /// A window on it.
  public static Sample open(Path folder, Locale locale) {
    write(folder.resolve("small"));
    var sample = Sample.open(folder, locale);
    sample.show("small");
    return sample;
  }

  /// A window on it whose work is done by these tasks.
  public static Sample open(Path folder, Locale locale, Tasks tasks, Errors errors) {
    write(folder.resolve("small"));
    var sample = Sample.open(folder, locale, tasks, errors);
    sample.show("small");
    return sample;
  }

  /// Writes it into this folder.
  public static void write(Path folder) {
    try {
      Files.createDirectories(folder.resolve("exhibits"));
      for (var name : new String[] {"ad", "one", "two"}) {
        Files.writeString(folder.resolve("exhibits/" + name + ".txt"), "Candidate, " + name);
      }
      Files.writeString(
          folder.resolve("case.yaml"),
          """
          autopsie: 1
          id: small
          title: {fr: "Un petit cas", en: "A small case"}
          incident: {summary: {fr: "Un essai.", en: "A trial."}, period: "2020", status: open}
          sources:
            - {id: paper, title: "A paper", publisher: "A press", seen: read, consulted: "2026-11-22"}
          positions:
            - {id: who, actor: {fr: "Une voix", en: "A voice"}, date: "2020-01-02", says: {fr: "Oui.", en: "Yes."}, source: paper, stance: accuses, bears-on: [planted]}
          models:
            - {id: toy, title: Toy model, fidelity: proxy, languages: [en], licence: MIT, reads: text, pooling: mean, file: {name: toy.onnx, sha256: "%s", size: 1000000}}
            - {id: nobody, title: The lost model, fidelity: original, reads: text, lacking: {fr: "Personne ne l’a.", en: "Nobody has it."}}
          exhibits:
            - {id: ad, kind: text, group: advertisement, topic: t, file: exhibits/ad.txt, title: {fr: "L’annonce", en: "The advertisement"}, people: {status: none}}
            - {id: one, kind: text, group: cv, topic: t, file: exhibits/one.txt, title: {fr: "Le premier CV", en: "The first CV"}, people: {status: none}}
            - {id: two, kind: text, group: cv, topic: t, file: exhibits/two.txt, title: {fr: "Le second CV", en: "The second CV"}, people: {status: none}}
          protocol:
            - id: planted
              kind: control
              title: {fr: "Un effet planté", en: "A planted effect"}
              why: {fr: "Pour voir.", en: "To see."}
              model: toy
              with: retrieval-ranking
              set: {queries: advertisement, documents: cv, match: same-topic, measure: rank-shift, top: 1}
              compared: {label: {fr: "zzz", en: "zzz"}, with: text-swap, set: {from: Candidate, to: zzzzzzzz}}
              expect: {at-least: -50, at-most: 50, from: {fr: "Fixé avant.", en: "Set before."}}
            - id: swapped
              kind: observation
              title: {fr: "Un mot changé", en: "A changed word"}
              model: toy
              with: retrieval-ranking
              set: {queries: advertisement, documents: cv, match: same-topic, measure: rank-shift, top: 1}
              compared: {label: {fr: "Ada", en: "Ada"}, with: text-swap, set: {from: Candidate, to: Ada}}
              ask: {question: {fr: "Combien ?", en: "How many?"}, answer: number}
            - id: published
              kind: reproduction
              title: {fr: "Le chiffre publié", en: "The published figure"}
              model: nobody
              with: retrieval-ranking
              expect: {published: 85.1, tolerance: 1, unit: {fr: "%% des tests", en: "%% of tests"}, source: paper, from: {fr: "Résumé.", en: "Abstract."}}
          """
              .formatted("0".repeat(64)));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
