package org.autopsie.run;

/// What every kind of plugin has in common. An implementation is a record whose components are its
/// parameters (see [Parameters]), with a no-argument constructor for the defaults; the words a
/// person sees lie beside it (see [Words]).
public interface Plugin {

  /// The written id, lower-case letters, digits and hyphens, such as `text-swap`; never a class
  /// name. It stays the same for ever: cases and evidence name it.
  String id();
}
