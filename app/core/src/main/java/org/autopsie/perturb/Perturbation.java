package org.autopsie.perturb;

import java.util.random.RandomGenerator;
import org.autopsie.model.Input;
import org.autopsie.run.Plugin;

/// One way to change an input by hand. An implementation is a record whose components are its
/// parameters, with a no-argument constructor for the defaults, listed in
/// `META-INF/services/org.autopsie.perturb.Perturbation`. It guarantees: the same input, parameters
/// and seed give the same output; the input is not modified; what it cannot change comes back
/// equal.
public interface Perturbation extends Plugin {

  /// The written id, such as `text-swap`; never a class name.
  @Override
  String id();

  /// True where it can change this kind of input.
  boolean accepts(Input input);

  /// The changed input, of the same kind.
  Input apply(Input input, RandomGenerator random);
}
