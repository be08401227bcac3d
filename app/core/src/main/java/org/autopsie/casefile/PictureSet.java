package org.autopsie.casefile;

/// What is said at once of all the pictures of a folder that become exhibits.
///
/// @param name what the set is called; it becomes a group of the exhibits
/// @param people whom the pictures show
/// @param licence under which they may be shown; may be empty
public record PictureSet(String name, People people, String licence) {

  /// The written name of the group.
  String group() {
    return Slug.of(name, "pictures");
  }
}
