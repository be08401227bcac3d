package org.autopsie.workbench.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import org.autopsie.workbench.fair.DataForm;
import org.autopsie.workbench.fair.DataWizard;
import org.autopsie.workbench.panel.Host;

/// The page on which a table of decisions is added to the case that is open. What was said stays
/// when the language changes. JavaFX thread only.
final class DataPage implements Page, DataForm.Ways {
  private final Window window;
  private final Host host;
  private final DataWizard wizard;
  private Optional<DataForm> shown = Optional.empty();

  DataPage(Window window, Session session, Host host) {
    this.window = window;
    this.host = host;
    wizard = new DataWizard(session.copy());
  }

  /// Takes a file that was chosen or dropped.
  void take(List<Path> files) {
    wizard.take(files);
  }

  @Override
  public Node build(Locale locale) {
    var form = new DataForm(wizard, locale, this);
    shown = Optional.of(form);
    return form.build();
  }

  @Override
  public void focus() {
    shown.ifPresent(DataForm::focus);
  }

  @Override
  public Optional<Path> file(String title, List<String> endings) {
    return host.fileToRead(title, endings);
  }

  @Override
  public void added() {
    window.back();
    host.show("groups");
  }

  @Override
  public void back() {
    window.back();
  }
}
