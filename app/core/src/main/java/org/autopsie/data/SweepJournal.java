package org.autopsie.data;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.autopsie.run.Sentence;
import org.autopsie.run.Words;

/// The answers of one sweep in a file, from its first probe on, as far as they are known. One
/// thread at a time.
///
/// The file is a head (what it is, the content's hash, numbers for each answer) and blocks of
/// answers as they came, each `count`, `count × width` doubles and a CRC-32C over these and over
/// how many answers stand before it. A program that is killed leaves at most its last block torn:
/// what comes before counts, the rest is cut off and written anew. Nothing forces the disk: after a
/// power cut, blocks that never arrived fail their checksum.
public final class SweepJournal implements AutoCloseable {
  private static final int MOST_AT_ONCE = 1 << 20;
  private static final int FRAME = Integer.BYTES + Integer.BYTES;

  private final SweepHead head;
  private final Optional<FileChannel> file;
  private final Optional<FileLock> lock;
  private final Room room;
  private final List<Sentence> notices = new ArrayList<>();
  private ByteBuffer block = ByteBuffer.allocate(1 << 12);
  private double[] numbers = {};
  private long known;
  private long roomTo;
  private boolean keeps;

  /// Takes known answers.
  @FunctionalInterface
  public interface Answers {

    /// Answers of the probes `first` … `first + count − 1`, row by row; the array is used again.
    void accept(long first, int count, double[] numbers);
  }

  /// How far the file may grow.
  @FunctionalInterface
  interface Room {

    /// Where it may end now, `from` at least.
    ///
    /// @param from where it ends
    /// @param wanted where it should end
    long upTo(long from, long wanted) throws IOException;
  }

  /// @param file absent where nothing can be kept
  /// @param lock the right to append; absent where another sweep has it
  /// @param room asked before it grows
  SweepJournal(SweepHead head, Optional<FileChannel> file, Optional<FileLock> lock, Room room) {
    this.head = head;
    this.file = file;
    this.lock = lock;
    this.room = room;
    this.keeps = file.isPresent() && lock.isPresent();
  }

  /// Hands on what is known, in order, without gaps; called once, before anything is appended.
  ///
  /// @param most answers beyond so many are not wanted
  /// @return how many were handed on
  public long replay(long most, Answers into) {
    for (var channel : file.stream().toList()) {
      try {
        replay(channel, most, into);
      } catch (IOException unreadable) {
        giveUp(unreadable);
      }
    }
    return Math.min(known, most);
  }

  private void replay(FileChannel channel, long most, Answers into) throws IOException {
    long size = channel.size();
    boolean begun = size > 0 && !head.isOf(channel);
    if (begun) {
      say("cache-foreign");
    }
    long end = size == 0 || begun ? 0 : blocks(channel, most, into);
    if (keeps) {
      channel.truncate(end);
      if (end > 0) {
        head.touch(channel);
      } else if (fits(0, SweepHead.BYTES)) {
        end = head.write(channel);
      }
      channel.position(end);
    }
  }

  /// @return where the last whole block ends
  private long blocks(FileChannel channel, long most, Answers into) throws IOException {
    long at = SweepHead.BYTES;
    while (known < most) {
      int count = read(channel, at);
      if (count == 0) {
        return torn(channel, at);
      }
      into.accept(known, (int) Math.min(count, most - known), numbers);
      known += count;
      at += FRAME + (long) count * head.width() * Double.BYTES;
    }
    keeps = false;
    return at;
  }

  private long torn(FileChannel channel, long at) throws IOException {
    if (at < channel.size() && lock.isPresent()) {
      say("cache-torn");
    }
    return at;
  }

  /// @return how many answers the whole block there holds; 0 where there is none
  private int read(FileChannel channel, long at) throws IOException {
    if (!fill(channel, at, Integer.BYTES)) {
      return 0;
    }
    int count = block.getInt();
    long bytes = FRAME + (long) count * head.width() * Double.BYTES;
    if (count < 1 || bytes > channel.size() - at || bytes > Integer.MAX_VALUE) {
      return 0;
    }
    if (!fill(channel, at, (int) bytes)
        || block.getInt((int) bytes - Integer.BYTES) != sum(bytes)) {
      return 0;
    }
    int values = count * head.width();
    numbers = numbers.length < values ? new double[values] : numbers;
    block.position(Integer.BYTES).asDoubleBuffer().get(numbers, 0, values);
    return count;
  }

  private boolean fill(FileChannel channel, long at, int bytes) throws IOException {
    clear(bytes);
    while (block.hasRemaining()) {
      if (channel.read(block, at + block.position()) < 0) {
        return false;
      }
    }
    block.flip();
    return true;
  }

  private void clear(int bytes) {
    block = block.capacity() < bytes ? ByteBuffer.allocate(bytes) : block;
    block.clear().limit(bytes);
  }

  private int sum(long bytes) {
    var sum = new CRC32C();
    sum.update(ByteBuffer.allocate(Long.BYTES).putLong(known).flip());
    sum.update(block.array(), 0, (int) bytes - Integer.BYTES);
    return (int) sum.getValue();
  }

  /// Keeps the next answers, `count` rows of `numbers`. What cannot be kept is said in the notices:
  /// the sweep goes on.
  public void append(int count, double[] given) {
    int rows = Math.max(1, MOST_AT_ONCE / (head.width() * Double.BYTES));
    for (int from = 0; from < count && keeps; from += rows) {
      append(from, Math.min(rows, count - from), given);
    }
  }

  private void append(int from, int count, double[] given) {
    int values = count * head.width();
    clear(FRAME + values * Double.BYTES);
    block.putInt(count);
    block.asDoubleBuffer().put(given, from * head.width(), values);
    block.position(block.limit() - Integer.BYTES);
    block.putInt(sum(block.limit())).flip();
    try {
      long end = file.orElseThrow().position();
      if (!fits(end, end + block.limit())) {
        return;
      }
      while (block.hasRemaining()) {
        file.orElseThrow().write(block);
      }
      known += count;
    } catch (IOException unwritten) {
      giveUp(unwritten);
    }
  }

  /// False once there is no room for it: then nothing more is kept, and that is said.
  private boolean fits(long from, long wanted) throws IOException {
    if (wanted > roomTo) {
      roomTo = room.upTo(from, wanted);
      keeps = wanted <= roomTo;
      if (!keeps) {
        say("cache-full");
      }
    }
    return keeps;
  }

  private void giveUp(IOException why) {
    keeps = false;
    say("cache-unusable", String.valueOf(why.getMessage()));
  }

  void say(String key, Object... args) {
    notices.add(locale -> Words.of(SweepJournal.class).say(locale, key, args));
  }

  /// What should be said: a file that was broken, a disk that is full …
  public List<Sentence> notices() {
    return List.copyOf(notices);
  }

  @Override
  public void close() {
    try {
      for (var held : lock.stream().toList()) {
        held.release();
      }
      for (var channel : file.stream().toList()) {
        channel.close();
      }
    } catch (IOException unclosed) {
      giveUp(unclosed);
    }
  }
}
