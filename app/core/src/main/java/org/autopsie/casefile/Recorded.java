package org.autopsie.casefile;

import static org.autopsie.casefile.Absent.or;

/// Answers of a model that were recorded elsewhere and lie in the case as a table, for a model that
/// few people have. They stand in for it where it is missing, and are held against its answers
/// where it is there.
///
/// @param data the table of the case that holds the answers, with the instrument's own columns
/// @param model sha256 of the model's file that gave them
/// @param version the version of the instrument that asked
/// @param seed the seed it was asked with
/// @param on the day it was asked, in ISO form
public record Recorded(String data, String model, String version, long seed, String on) {
  public Recorded {
    data = or(data);
    model = or(model);
    version = or(version);
    on = or(on);
  }
}
