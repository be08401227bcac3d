package org.autopsie.workbench.shell;

import java.util.Locale;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.autopsie.model.DeviceChoice;

/// What a person sets for the whole window; each can change at any time. [SettingsFile] keeps it.
/// JavaFX thread only.
public final class Settings {
  /// The smallest text, as a share of the usual size.
  public static final double SMALLEST = 0.8;

  /// The largest text, as a share of the usual size.
  public static final double LARGEST = 2;

  private static final double STEP = 0.1;

  private final ObjectProperty<Locale> locale;
  private final ObjectProperty<Theme> theme;
  private final DoubleProperty scale = new SimpleDoubleProperty(1);
  private final ObjectProperty<DeviceChoice> device = new SimpleObjectProperty<>(DeviceChoice.AUTO);
  private final IntegerProperty threads = new SimpleIntegerProperty(0);
  private final BooleanProperty reducedMotion = new SimpleBooleanProperty(false);

  /// Begins with this language and theme, with text at 100 %, and all else as it comes.
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

  /// Where models run that are opened from now on.
  public ObjectProperty<DeviceChoice> device() {
    return device;
  }

  /// How many threads a model that is opened from now on computes with, from 1 to the number of
  /// processors; 0 for as many as there are processors.
  public IntegerProperty threads() {
    return threads;
  }

  /// How many threads that is on this machine, at least 1.
  public int threadsHere() {
    int processors = Runtime.getRuntime().availableProcessors();
    return threads.get() == 0 ? processors : Math.min(threads.get(), processors);
  }

  /// True where nothing may move on the screen by itself.
  public BooleanProperty reducedMotion() {
    return reducedMotion;
  }

  /// Everything that can change, to listen to all of it.
  Observable[] all() {
    return new Observable[] {locale, theme, scale, device, threads, reducedMotion};
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
