package org.autopsie.perturb;

/// Who works on the batches of a sweep.
///
/// @param threads how many batches are under way where one at a time is before the model
/// @param lanes how many may be before the model at a time; a thread for each where these are
///   several, since one more would only take a processor from them
record Crew(int threads, int lanes) {
  int workers() {
    return lanes > 1 ? lanes : threads;
  }
}
