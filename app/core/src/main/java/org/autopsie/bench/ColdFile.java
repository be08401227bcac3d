package org.autopsie.bench;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/// Asks the system to let go of what it holds of a file, so that reading it is as slow as the first
/// time: Linux’s `posix_fadvise` with `POSIX_FADV_DONTNEED`.
final class ColdFile {
  private static final int READ_ONLY = 0;
  private static final int NOT_NEEDED = 4;

  private ColdFile() {}

  /// Lets go of a file that was written to the disk.
  ///
  /// @return false where the system has no such call, or refuses
  static boolean letGo(Path file) {
    var names = Linker.nativeLinker().defaultLookup();
    if (names.find("posix_fadvise").isEmpty()) {
      return false;
    }
    try (var arena = Arena.ofConfined()) {
      var path = arena.allocateFrom(file.toString());
      int number = (int) open().invokeExact(path, READ_ONLY);
      if (number < 0) {
        return false;
      }
      int refused = (int) advise().invokeExact(number, 0L, 0L, NOT_NEEDED);
      int left = (int) close().invokeExact(number);
      return refused == 0 && left == 0;
    } catch (RuntimeException | Error failed) {
      throw failed;
    } catch (Throwable impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static MethodHandle open() {
    return function("open", ValueLayout.ADDRESS, ValueLayout.JAVA_INT);
  }

  private static MethodHandle advise() {
    return function(
        "posix_fadvise",
        ValueLayout.JAVA_INT,
        ValueLayout.JAVA_LONG,
        ValueLayout.JAVA_LONG,
        ValueLayout.JAVA_INT);
  }

  private static MethodHandle close() {
    return function("close", ValueLayout.JAVA_INT);
  }

  @SuppressWarnings("restricted") // the functions and their signatures are those of POSIX
  private static MethodHandle function(String name, java.lang.foreign.MemoryLayout... arguments) {
    var linker = Linker.nativeLinker();
    MemorySegment address = linker.defaultLookup().findOrThrow(name);
    var options =
        name.equals("open")
            ? new Linker.Option[] {Linker.Option.firstVariadicArg(2)}
            : new Linker.Option[0];
    return linker.downcallHandle(
        address, FunctionDescriptor.of(ValueLayout.JAVA_INT, arguments), options);
  }
}
