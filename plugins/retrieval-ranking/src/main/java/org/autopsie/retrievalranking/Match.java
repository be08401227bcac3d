package org.autopsie.retrievalranking;

import java.util.Locale;

/// Which documents are looked at for which query.
public enum Match {
  /// A document and a query that the case gives the same topic.
  SAME_TOPIC,
  /// A document and a query of different topics.
  OTHER_TOPIC,
  /// Every document with every query.
  ALL;

  /// The written id, such as `same-topic`.
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// True where the pair is looked at. An exhibit without a topic shares it with no other.
  boolean holds(String documentTopic, String queryTopic) {
    boolean same = !documentTopic.isEmpty() && documentTopic.equals(queryTopic);
    return switch (this) {
      case SAME_TOPIC -> same;
      case OTHER_TOPIC -> !same;
      case ALL -> true;
    };
  }
}
