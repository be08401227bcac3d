package org.autopsie.workbench.shell;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/// A line of the log, and under it the stack trace without any message.
final class LogFormat extends Formatter {

  @Override
  public String format(LogRecord record) {
    var lines = new StringBuilder();
    lines
        .append(record.getInstant())
        .append(' ')
        .append(record.getLevel().getName())
        .append(' ')
        .append(record.getLoggerName())
        .append(": ")
        .append(formatMessage(record))
        .append('\n');
    var seen = Collections.<Throwable>newSetFromMap(new IdentityHashMap<>());
    trace(record.getThrown(), "", seen, lines);
    return lines.toString();
  }

  private static void trace(
      @org.jspecify.annotations.Nullable Throwable wrong,
      String by,
      Set<Throwable> seen,
      StringBuilder lines) {
    if (wrong == null || !seen.add(wrong)) {
      return;
    }
    lines.append(by).append(wrong.getClass().getName()).append('\n');
    for (var frame : wrong.getStackTrace()) {
      lines.append("    at ").append(frame).append('\n');
    }
    trace(wrong.getCause(), "  caused by ", seen, lines);
    for (var other : wrong.getSuppressed()) {
      trace(other, "  besides ", seen, lines);
    }
  }
}
