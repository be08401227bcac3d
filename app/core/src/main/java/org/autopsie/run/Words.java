package org.autopsie.run;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// The sentences of one package, in French and English: `words_fr.properties` and
/// `words_en.properties` beside the class given as `home` (UTF-8, patterns of `MessageFormat`;
/// write ’ for an apostrophe). Plugins bring their own: `<id>` is a plugin's name, `<id>.about` one
/// sentence on it, `<id>.<parameter>` a control's label.
public final class Words {
  private final Class<?> home;

  private Words(Class<?> home) {
    this.home = home;
  }

  /// The sentences that lie beside `home`.
  public static Words of(Class<?> home) {
    return new Words(home);
  }

  /// The sentence in that language, English where the language is neither French nor English. An
  /// argument that is itself a [Sentence] is said in the same language.
  ///
  /// @throws MissingResourceException where the key is not there, which a test forbids
  public String say(Locale locale, String key, Object... args) {
    var said =
        Arrays.stream(args)
            .map(arg -> arg instanceof Sentence sentence ? sentence.in(locale) : arg)
            .toArray();
    return new MessageFormat(bundle(locale).getString(key), locale).format(said);
  }

  /// A plugin's name in its own words; its id where it brings none.
  public static String title(Plugin plugin, Locale locale) {
    var words = of(plugin.getClass());
    return words.has(locale, plugin.id()) ? words.say(locale, plugin.id()) : plugin.id();
  }

  /// A name, a colon, and what is said of it, as that language writes them.
  public static String named(Locale locale, String name, String said) {
    return name + (locale.getLanguage().equals("fr") ? "\u00a0: " : ": ") + said;
  }

  /// True where the sentence exists in that language.
  public boolean has(Locale locale, String key) {
    try {
      return bundle(locale).containsKey(key);
    } catch (MissingResourceException absent) {
      return false;
    }
  }

  private ResourceBundle bundle(Locale locale) {
    var language = locale.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
    return ResourceBundle.getBundle(
        home.getPackageName() + ".words",
        language,
        home.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
