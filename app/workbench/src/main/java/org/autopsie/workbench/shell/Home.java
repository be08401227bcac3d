package org.autopsie.workbench.shell;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// The folder of everything that Autopsie keeps, and what lies where in it.
///
/// @param folder the folder itself, absolute
public record Home(Path folder) {

  /// What can be thrown away at any time.
  public Path cache() {
    return folder.resolve("cache");
  }

  /// The folders that a person may want to find, by the last part of their words' key.
  SequencedMap<String, Path> folders() {
    var folders = new LinkedHashMap<String, Path>();
    folders.put("home", folder);
    folders.put("cases", folder.resolve("cases"));
    folders.put("store", folder.resolve("store"));
    folders.put("plugins", folder.resolve("plugins"));
    folders.put("log", folder.resolve("log"));
    return folders;
  }
}
