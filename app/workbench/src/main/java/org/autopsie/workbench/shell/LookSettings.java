package org.autopsie.workbench.shell;

import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.layout.VBox;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Fields;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.Fields.Parameterised;
import org.autopsie.workbench.panel.Live;
import org.autopsie.workbench.panel.Segments;
import org.autopsie.workbench.panel.Text;

/// Language, theme, size of the text, motion.
///
/// @param locale the page's language
record LookSettings(Locale locale, Settings settings) {
  private static final Words WORDS = Words.of(LookSettings.class);

  Node build() {
    var part = new VBox(12, language(), theme(), size(), motion());
    part.getStyleClass().add("narrow");
    Live.show(part, settings.theme(), now -> Segments.choose(part, "settings-theme", now));
    Live.show(
        part,
        settings.scale(),
        now -> ((Slider) part.lookup("#settings-size")).setValue(now.doubleValue() * 100));
    return part;
  }

  private Node language() {
    var choices =
        Stream.of(Locale.FRENCH, Locale.ENGLISH)
            .map(one -> new Choice<>(one, WORDS.say(one, "settings.language.own")))
            .toList();
    return fields()
        .choice(
            say("settings.language"),
            "settings-language",
            choices,
            settings.locale().get(),
            settings.locale()::set);
  }

  private Node theme() {
    var choices =
        Stream.of(Theme.values()).map(one -> new Choice<>(one, say("theme." + one.id()))).toList();
    return fields()
        .choice(
            say("settings.theme"),
            "settings-theme",
            choices,
            settings.theme().get(),
            settings.theme()::set);
  }

  private Node size() {
    var bounds = new Parameterised(Settings.SMALLEST * 100, Settings.LARGEST * 100, "%", true);
    return new VBox(
        4,
        fields()
            .slider(
                say("settings.size"),
                "settings-size",
                bounds,
                Math.rint(settings.scale().get() * 100),
                percent -> settings.scale().set(Math.rint(percent / 5) * 5 / 100)),
        Text.of(say("settings.size.keys"), "caption"));
  }

  private Node motion() {
    return new VBox(
        4,
        fields()
            .onOff(
                say("settings.motion"),
                "settings-motion",
                settings.reducedMotion().get(),
                settings.reducedMotion()::set),
        Text.of(say("settings.motion.about"), "caption"));
  }

  private Fields fields() {
    return new Fields(locale);
  }

  private String say(String key) {
    return WORDS.say(locale, key);
  }
}
