package org.autopsie.fairness;

/// A measure of how differently groups are decided on.
///
/// An implementation is pure arithmetic on the weights of the table; it gives NaN where the measure
/// is not defined, and never takes a group for the reference by itself.
public interface GroupMetric {

  /// The standard name, in snake_case, such as `statistical_parity_difference`.
  String id();

  /// What the number is, and so where no difference lies.
  Form form();

  /// The measure.
  ///
  /// @param table for a comparison, two groups of which one is `reference`; else all groups
  /// @param reference the group that the other is compared with; read by comparisons alone
  double of(GroupTable table, String reference);

  /// What a number is.
  enum Form {
    /// Compared − reference, or largest − smallest; 0 where there is no difference.
    DIFFERENCE,
    /// Compared ÷ reference, or smallest ÷ largest; 1 where there is no difference.
    RATIO,
    /// Inequality among all people; 0 where there is none.
    INDEX
  }
}
