package org.autopsie.workbench.shell;

import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.autopsie.model.DeviceChoice;
import org.autopsie.model.Devices;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Background;
import org.autopsie.workbench.panel.Background.Outcome;
import org.autopsie.workbench.panel.Fields;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.Fields.Parameterised;
import org.autopsie.workbench.panel.Text;

/// Where models run and why there, and with how many threads.
///
/// @param locale the page's language
record ComputeSettings(Locale locale, Settings settings, Background background) {
  private static final Words WORDS = Words.of(ComputeSettings.class);

  Node build() {
    var now = Text.of(say("settings.device.asking"), "quiet");
    now.setId("device-now");
    var device =
        fields()
            .choice(
                say("settings.device"),
                "settings-device",
                Stream.of(DeviceChoice.values())
                    .map(one -> new Choice<>(one, say("settings.device." + id(one))))
                    .toList(),
                settings.device().get(),
                chosen -> {
                  settings.device().set(chosen);
                  ask(now);
                });
    ask(now);
    var part = new VBox(12, device, now, threads(), Text.of(say("settings.next-model"), "caption"));
    part.getStyleClass().add("narrow");
    return part;
  }

  private static String id(DeviceChoice choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }

  private void ask(Label now) {
    var choice = settings.device().get();
    background.latest(
        "device",
        progress -> Devices.ofThisMachine(),
        outcome -> {
          switch (outcome) {
            case Outcome.Done<Devices>(var devices) -> now.setText(devices.now(choice).in(locale));
            case Outcome.Failed<Devices> failed -> now.setText(say("settings.device.unknown"));
            case Outcome.Stopped<Devices> stopped -> now.setText(say("settings.device.unknown"));
          }
        });
  }

  private Node threads() {
    int processors = Runtime.getRuntime().availableProcessors();
    var about = Text.of(said(settings.threads().get(), processors), "caption");
    about.setId("threads-now");
    if (processors < 2) {
      return new VBox(4, Text.of(say("settings.threads"), "field-label"), about);
    }
    var bounds = new Parameterised(1, processors, "", true);
    var slider =
        fields()
            .slider(
                say("settings.threads"),
                "settings-threads",
                bounds,
                settings.threadsHere(),
                number -> {
                  int threads = (int) Math.round(number);
                  settings.threads().set(threads == processors ? 0 : threads);
                  about.setText(said(settings.threads().get(), processors));
                });
    return new VBox(4, slider, about);
  }

  private String said(int threads, int processors) {
    return threads == 0
        ? WORDS.say(locale, "settings.threads.all", processors)
        : WORDS.say(locale, "settings.threads.some", threads, processors);
  }

  private Fields fields() {
    return new Fields(locale);
  }

  private String say(String key) {
    return WORDS.say(locale, key);
  }
}
