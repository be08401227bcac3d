package org.autopsie.workbench.tradeoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.autopsie.fairness.Profiles;
import org.autopsie.fairness.Profiles.Nearest;
import org.autopsie.fairness.Tally;
import org.autopsie.workbench.tradeoff.Tables.Counted;

/// One synthetic person, as she was drawn and as she was changed by hand.
///
/// @param counted the table she was drawn from
/// @param profiles its counts by all traits
/// @param people all synthetic people, drawn with one seed
/// @param number her place among them, from 0
/// @param values her traits now
record Person(
    Counted counted,
    Profiles profiles,
    List<List<String>> people,
    int number,
    List<String> values) {

  /// How many are drawn.
  static final int DRAWN = 1000;

  Person {
    values = List.copyOf(values);
  }

  /// Her traits as they were drawn.
  List<String> drawn() {
    return people.get(number);
  }

  /// The same with another value of one trait.
  Person with(int column, String value) {
    var others = new ArrayList<>(values);
    others.set(column, value);
    return new Person(counted, profiles, people, number, others);
  }

  /// The next synthetic person.
  Person next() {
    int other = (number + 1) % people.size();
    return new Person(counted, profiles, people, other, people.get(other));
  }

  /// The same person with other traits.
  Person as(List<String> others) {
    return new Person(counted, profiles, people, number, others);
  }

  Optional<Tally> tally() {
    return profiles.tally(values);
  }

  Optional<Nearest> nearest() {
    return profiles.nearest(values, people);
  }
}
