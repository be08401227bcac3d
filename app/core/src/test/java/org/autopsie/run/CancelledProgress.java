package org.autopsie.run;

/// Somebody has cancelled already.
public final class CancelledProgress implements Progress {
  @Override
  public void report(long done, long total, String what) {}

  @Override
  public boolean cancelled() {
    return true;
  }
}
