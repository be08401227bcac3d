package org.autopsie.workbench.shell;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import org.autopsie.casefile.NewCase;
import org.autopsie.workbench.begin.CaseDraft;
import org.autopsie.workbench.begin.CaseForm;
import org.autopsie.workbench.panel.Host;

/// The page of the six questions. What was answered stays when the language changes. JavaFX thread
/// only.
final class NewCasePage implements Page, CaseForm.Ways {
  private final Window window;
  private final Library library;
  private final Host host;
  private final CaseDraft draft;
  private Optional<CaseForm> shown = Optional.empty();

  NewCasePage(Window window, Library library, Host host) {
    this.window = window;
    this.library = library;
    this.host = host;
    var ids = ids(library);
    draft = new CaseDraft(ids::contains);
  }

  private static Set<String> ids(Library library) {
    var ids = new HashSet<String>();
    library.all().forEach(one -> ids.add(one.caseFile().id()));
    return ids;
  }

  @Override
  public Node build(Locale locale) {
    var form = new CaseForm(draft, locale, this);
    shown = Optional.of(form);
    return form.build();
  }

  @Override
  public void focus() {
    shown.ifPresent(CaseForm::focus);
  }

  @Override
  public void begin(String name, NewCase answers) {
    window.open(library.shelve(library.cases().begin(name, answers)));
    if (window.isOpen() && !draft.files().isEmpty()) {
      window.incoming().bring(List.copyOf(draft.files()));
    }
  }

  /// Files that go with the case; each is asked about once it has begun.
  void take(List<Path> files) {
    files.stream().filter(file -> !draft.files().contains(file)).forEach(draft.files()::add);
  }

  @Override
  public void choose(String title) {
    host.fileToRead(title, Drops.endings()).ifPresent(file -> host.bring(List.of(file)));
  }

  @Override
  public void back() {
    window.back();
  }
}
