package org.autopsie.workbench.panel;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a panel may ask of the window that shows it. JavaFX thread only.
public interface Host {

  /// Brings a panel forward and gives it the focus; opens it where it was closed.
  ///
  /// @param id the panel's id
  void show(String id);

  /// Opens the large-type view in which a room guesses before it sees the result.
  ///
  /// @param step the id of a step with an `ask`
  void guess(String step);

  /// Takes files that a person chose or dropped: a text or a row on its way to become an exhibit,
  /// an ONNX file on its way to become a model; of any other it says that it cannot be used.
  void bring(List<Path> files);

  /// Opens the page on which a model is added to the case.
  ///
  /// @param files an ONNX file, and its `tokenizer.json`; none where they are chosen there
  void addModel(List<Path> files);

  /// Opens the page on which a table of decisions is read and added to the case.
  ///
  /// @param table a CSV, TSV, Parquet, XLSX or ARFF file
  void compare(Path table);

  /// Opens the case in a folder in place of the one that is open.
  void open(Path folder);

  /// Asks the person for a file to read.
  ///
  /// @param title what the file is for
  /// @param endings the endings of files that fit, such as `onnx`; any file where there is none
  /// @return absent where the person chose none
  Optional<Path> fileToRead(String title, List<String> endings);

  /// Asks the person for a folder to read.
  ///
  /// @param title what the folder is for
  /// @return absent where the person chose none
  Optional<Path> folderToRead(String title);

  /// Asks the person where a file shall be written.
  ///
  /// @param name the suggested name, with its ending
  /// @return absent where the person chose none
  Optional<Path> fileToWrite(String title, String name);

  /// Shows what went wrong, in the one place for it.
  void tell(RuntimeException wrong);
}
