package org.autopsie.workbench.shell;

import java.util.Locale;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/// What a person sets for the whole window; each can change at any time. JavaFX thread only.
public final class Settings {
  private static final double SMALLEST = 0.8;
  private static final double LARGEST = 2;
  private static final double STEP = 0.1;

  private final ObjectProperty<Locale> locale;
  private final ObjectProperty<Theme> theme;
  private final DoubleProperty scale = new SimpleDoubleProperty(1);

  /// Begins with this language and theme, and with text at 100 %.
  public Settings(Locale locale, Theme theme) {
    this.locale = new SimpleObjectProperty<>(locale);
    this.theme = new SimpleObjectProperty<>(theme);
  }

  /// The language, French or English.
  public ObjectProperty<Locale> locale() {
    return locale;
  }

  /// Light or dark.
  public ObjectProperty<Theme> theme() {
    return theme;
  }

  /// The text's size, from 0.8 to 2.
  public DoubleProperty scale() {
    return scale;
  }

  /// The other language.
  public Locale otherLanguage() {
    return locale.get().getLanguage().equals("fr") ? Locale.ENGLISH : Locale.FRENCH;
  }

  /// Makes the text a step larger, up to 200 %.
  public void larger() {
    scale.set(Math.min(LARGEST, scale.get() + STEP));
  }

  /// Makes the text a step smaller, down to 80 %.
  public void smaller() {
    scale.set(Math.max(SMALLEST, scale.get() - STEP));
  }
}
