package org.autopsie.workbench.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.autopsie.run.Sentence;
import org.autopsie.run.Words;

/// Every command of the window, in the order in which the palette lists them.
///
/// @param window what they act on
/// @param parts what it is made of
record WindowCommands(Window window, Window.Parts parts) {
  private static final Words WORDS = Words.of(WindowCommands.class);
  private static final int NUMBERED = 9;

  Commands all() {
    var all = new ArrayList<Command>();
    all.addAll(ofCase());
    all.addAll(panels());
    all.addAll(ofWindow());
    return new Commands(all, parts.errors()::say);
  }

  private List<Command> ofCase() {
    return List.of(
        work("keep", () -> study(one -> one.keep(locale())))
            .on("Shortcut+S")
            .unless(needing(this::isStudying)),
        work("undo", () -> study(Session::undo)).on("Shortcut+Z").unless(needing(this::isStudying)),
        work("redo", () -> study(Session::redo)).on("Shortcut+Y").unless(needing(this::isStudying)),
        work("guess", () -> window.guess("")).on("Shortcut+G").unless(needing(window::isOpen)),
        work("add-model", () -> window.incoming().addModel(List.of()))
            .unless(needing(window::isOpen)),
        work("compare", () -> window.incoming().compare(List.of())).unless(needing(window::isOpen)),
        work("run-all", window::runAll).on("Shortcut+R").unless(needing(window::isOpen)),
        work("reset", window::resetLayout).unless(needing(window::isOpen)));
  }

  private void study(Consumer<Session> does) {
    window.session().ifPresent(does);
  }

  private boolean isStudying() {
    return window.session().filter(WindowCommands::isAtWork).isPresent();
  }

  private static boolean isAtWork(Session session) {
    return session.beside().getValue().isPresent() || session.studies().current().get().isPresent();
  }

  private Locale locale() {
    return parts.settings().locale().get();
  }

  private List<Command> panels() {
    var panels = new ArrayList<Command>();
    for (var panel : parts.panels()) {
      Sentence name =
          locale ->
              WORDS.say(locale, "command.show", Words.of(panel.getClass()).say(locale, panel.id()));
      var command =
          Command.of("show-" + panel.id(), group("panels"), name, () -> window.choose(panel.id()))
              .unless(needing(window::isOpen));
      int number = panels.size() + 1;
      panels.add(number <= NUMBERED ? command.on("Shortcut+" + number) : command);
    }
    return panels;
  }

  private List<Command> ofWindow() {
    var settings = parts.settings();
    return List.of(
        ofWindow("home", window::home).on("Shortcut+O"),
        ofWindow("new", window::newCase).on("Shortcut+N"),
        ofWindow("settings", window::showSettings).on("Shortcut+Comma"),
        ofWindow("errors", window::showErrors),
        ofWindow("stop", parts.tasks()::stop).on("Shortcut+Period"),
        ofWindow("language", () -> settings.locale().set(settings.otherLanguage()))
            .on("Shortcut+L"),
        ofWindow("theme", () -> settings.theme().set(settings.theme().get().other()))
            .on("Shortcut+T"),
        ofWindow("larger", settings::larger).on("Shortcut+Plus"),
        ofWindow("smaller", settings::smaller).on("Shortcut+Minus"),
        ofWindow("usual", () -> settings.scale().set(1)).on("Shortcut+0"));
  }

  private static Command work(String id, Runnable action) {
    return Command.of(id, group("case"), name(id), action);
  }

  private static Command ofWindow(String id, Runnable action) {
    return Command.of(id, group("window"), name(id), action);
  }

  private static Sentence name(String id) {
    return locale -> WORDS.say(locale, "command." + id);
  }

  private static Sentence group(String id) {
    return locale -> WORDS.say(locale, "group." + id);
  }

  private static Supplier<Optional<Sentence>> needing(BooleanSupplier there) {
    return () ->
        there.getAsBoolean()
            ? Optional.empty()
            : Optional.of(locale -> WORDS.say(locale, "command.no-case"));
  }
}
