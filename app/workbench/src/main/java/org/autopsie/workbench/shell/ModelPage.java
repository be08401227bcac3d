package org.autopsie.workbench.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import org.autopsie.workbench.begin.ModelForm;
import org.autopsie.workbench.begin.ModelWizard;
import org.autopsie.workbench.begin.Shipped;
import org.autopsie.workbench.begin.VectorsArrival;
import org.autopsie.workbench.panel.Host;

/// The page on which a model is added to the case that is open. What was chosen stays when the
/// language changes. JavaFX thread only.
final class ModelPage implements Page, ModelForm.Ways {
  private final Window window;
  private final Session session;
  private final Host host;
  private final ModelWizard wizard;
  private Optional<ModelForm> shown = Optional.empty();

  ModelPage(Window window, Session session, Library library, Host host) {
    this.window = window;
    this.session = session;
    this.host = host;
    var cases = library.all().stream().map(Library.Shelved::loaded).toList();
    wizard = new ModelWizard(session.copy(), Shipped.of(cases, library.resources()));
  }

  /// Takes files that were chosen or dropped.
  void take(List<Path> files) {
    wizard.take(files);
  }

  @Override
  public Node build(Locale locale) {
    var form = new ModelForm(wizard, locale, this);
    shown = Optional.of(form);
    return form.build();
  }

  @Override
  public void focus() {
    shown.ifPresent(ModelForm::focus);
  }

  @Override
  public Optional<Path> file(String title, List<String> endings) {
    return host.fileToRead(title, endings);
  }

  @Override
  public void vectors(Path file) {
    new VectorsArrival(session.copy())
        .add(
            file,
            () -> {
              window.back();
              host.show("axis");
            });
  }

  @Override
  public void added(String model) {
    window.back();
    session.studies().answers().filter(one -> one.canAsk(model)).ifPresent(one -> one.ask(model));
    host.show("answer");
  }

  @Override
  public void back() {
    window.back();
  }
}
