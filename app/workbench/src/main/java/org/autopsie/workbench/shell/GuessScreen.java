package org.autopsie.workbench.shell;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.util.Subscription;
import org.autopsie.workbench.guess.GuessPage;
import org.autopsie.workbench.guess.GuessView;
import org.autopsie.workbench.guess.Room;
import org.autopsie.workbench.panel.FigureSaver;
import org.autopsie.workbench.panel.Host;
import org.autopsie.workbench.panel.WorkingCopy;

/// The page on which a room guesses, on the case that is open. JavaFX thread only.
final class GuessScreen implements Page {
  private final WorkingCopy copy;
  private final Room room;
  private final Host host;
  private final Runnable back;
  private Subscription listening = Subscription.EMPTY;
  private Optional<GuessView> view = Optional.empty();

  /// @param room keeps what was guessed, for as long as the case is open
  /// @param host asks where pictures go
  /// @param back leaves the page
  GuessScreen(WorkingCopy copy, Room room, Host host, Runnable back) {
    this.host = host;
    this.copy = copy;
    this.room = room;
    this.back = back;
  }

  @Override
  public Node build(Locale locale) {
    close();
    var made = new GuessView(room, page(locale));
    view = Optional.of(made);
    listening = copy.evidence().subscribe((before, now) -> made.refresh());
    return made.node();
  }

  private GuessPage page(Locale locale) {
    return new GuessPage(
        copy.open().get().caseFile(),
        copy.evidence()::get,
        locale,
        step -> copy.open().get().lacking().isEmpty(),
        step -> copy.protocol().run(step, locale),
        back,
        new FigureSaver(host, locale));
  }

  @Override
  public boolean isWhole() {
    return true;
  }

  @Override
  public void focus() {
    view.ifPresent(GuessView::focus);
  }

  @Override
  public void close() {
    listening.unsubscribe();
    view = Optional.empty();
  }
}
