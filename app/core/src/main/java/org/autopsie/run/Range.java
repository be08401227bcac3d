package org.autopsie.run;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Bounds, both included, and unit of a numeric parameter.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Range {
  double min();

  double max();

  /// The unit in a word, such as `words` or `%`; empty for a plain number.
  String unit() default "";
}
