package org.autopsie.workbench.panel;

import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.autopsie.casefile.CaseStore;
import org.autopsie.casefile.LoadedCase;
import org.autopsie.protocol.Laboratory;

/// What working on a case takes.
///
/// @param cases reads and writes case folders
/// @param reader reads what a case refers to
/// @param resources finds the files of models
/// @param laboratory models and plugins; closed with the copy
/// @param fresh opens another laboratory, whose models remember nothing; closed by who asked
/// @param background runs what takes time
/// @param errors is told of what could not be done
/// @param clock stamps evidence
public record CaseTools(
    CaseStore cases,
    Function<LoadedCase, OpenCase> reader,
    Resources resources,
    Laboratory laboratory,
    Supplier<Laboratory> fresh,
    Background background,
    Consumer<RuntimeException> errors,
    Clock clock) {}
