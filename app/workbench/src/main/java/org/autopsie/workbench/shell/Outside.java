package org.autopsie.workbench.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// The system around the window.
///
/// @param dialogs asks for files
/// @param folders shows a folder in the file manager; absent where that cannot be done
public record Outside(Dialogs dialogs, Optional<Consumer<Path>> folders) {}
