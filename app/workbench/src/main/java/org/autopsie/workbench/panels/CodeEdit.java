package org.autopsie.workbench.panels;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.autopsie.model.CropRule;
import org.autopsie.model.ModelSpec;
import org.autopsie.model.PictureTranslator;
import org.autopsie.run.Plugin;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.EditForm;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.PanelContext;

/// What of a model of pictures is left to plugins: how it reads them, and how its map becomes a
/// crop.
///
/// @param at the model's JSON pointer
record CodeEdit(PanelContext context, EditForm form, ModelSpec model, String at) {
  private static final Words WORDS = Words.of(CodeEdit.class);

  Node translator() {
    return choice("translator", PictureTranslator.class, model.translator());
  }

  Node crop() {
    return choice("crop", CropRule.class, model.crop());
  }

  private Node choice(String field, Class<? extends Plugin> kind, Optional<String> present) {
    return form.choice(
        say("model.edit." + field), at + "/" + field, choices(field, kind), present.orElse(""));
  }

  private List<Choice<String>> choices(String field, Class<? extends Plugin> kind) {
    var none = new Choice<>("", say("model.edit." + field + ".none"));
    var known = context.copy().tools().laboratory().plugins().all(kind).stream();
    return Stream.concat(Stream.of(none), known.map(one -> new Choice<>(one.id(), name(one))))
        .toList();
  }

  private String name(Plugin plugin) {
    var words = Words.of(plugin.getClass());
    return words.has(locale(), plugin.id()) ? words.say(locale(), plugin.id()) : plugin.id();
  }

  private Locale locale() {
    return context.locale();
  }

  private String say(String key) {
    return WORDS.say(locale(), key);
  }
}
