package org.autopsie.run;

/// An expected failure, in one sentence that says what, which object, and what to do. The one place
/// that shows errors (command line and window alike) prints the message and nothing else.
public final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Failure(String message) {
    super(message);
  }

  public Failure(String message, Throwable cause) {
    super(message, cause);
  }
}
