package org.autopsie.run;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The parameter, a String, is a text of many lines that stands for a whole exhibit; a form lets a
/// person write it where the exhibit is shown. Empty: the exhibit as it is. Evidence and sentences
/// never quote it, since it may hold what the exhibit holds; give it the name `text`, by which it
/// is taken back when the exhibit is.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface WholeText {}
