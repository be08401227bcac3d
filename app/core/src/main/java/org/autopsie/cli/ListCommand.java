package org.autopsie.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.autopsie.casefile.CaseStore;
import org.autopsie.casefile.LoadedCase;
import org.autopsie.evidence.Json;
import org.autopsie.run.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `list`: the cases it can see, what each needs and lacks.
@Command(name = "list", mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {
  private static final Words WORDS = Words.of(ListCommand.class);

  private final Desk desk;

  @Option(names = "--json")
  private boolean json;

  ListCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    var found = desk.cases().find();
    var cases = new ArrayList<Map<String, Object>>();
    found.cases().forEach(loaded -> cases.add(described(loaded)));
    found.unloadable().forEach(broken -> cases.add(described(broken)));
    if (json) {
      desk.out().println(Json.write(Map.of("cases", cases)));
    } else {
      print(cases);
    }
    return 0;
  }

  private Map<String, Object> described(LoadedCase loaded) {
    var described = new LinkedHashMap<String, Object>();
    described.put("id", loaded.caseFile().id());
    described.put("folder", loaded.folder().toString());
    described.put("title", title(loaded));
    described.put("needs", needs(loaded));
    described.put("lacks", desk.lacks(loaded));
    described.put("problem", null);
    return described;
  }

  private Map<String, Object> described(CaseStore.Unloadable broken) {
    var described = new LinkedHashMap<String, Object>();
    described.put("id", String.valueOf(broken.folder().getFileName()));
    described.put("folder", broken.folder().toString());
    described.put("title", null);
    described.put("needs", List.of());
    described.put("lacks", List.of());
    described.put("problem", broken.reason().in(desk.locale()));
    return described;
  }

  private String title(LoadedCase loaded) {
    return loaded.caseFile().title().in(desk.locale());
  }

  private static List<String> needs(LoadedCase loaded) {
    var needs = new ArrayList<String>();
    loaded.caseFile().models().forEach(model -> needs.add(model.title()));
    return needs;
  }

  private void print(List<Map<String, Object>> cases) {
    var table = new Table();
    for (var found : cases) {
      table.row(
          String.valueOf(found.get("id")),
          found.get("title") == null ? "" : String.valueOf(found.get("title")),
          state(found));
    }
    table.lines().forEach(desk.out()::println);
    if (cases.isEmpty()) {
      desk.out().println(WORDS.say(desk.locale(), "no-cases"));
    }
  }

  private String state(Map<String, Object> found) {
    if (found.get("problem") != null) {
      return String.valueOf(found.get("problem"));
    }
    var needs = (List<?>) found.get("needs");
    var lacks = (List<?>) found.get("lacks");
    var lacking = String.join(", ", lacks.stream().map(String::valueOf).toList());
    var key = lacks.isEmpty() ? "ready" : lacks.size() < needs.size() ? "ready-lacks" : "lacks";
    return WORDS.say(desk.locale(), key, lacking);
  }
}
