package org.autopsie.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.autopsie.image.OddPictures;
import org.autopsie.workbench.shell.Places;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever picture is dropped on the window is shown with what was done to read it, before a
/// person says whom it shows; a file that is none is named and left out.
class ArrivingPicturesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(OddPictures.class)
  void should_show_what_was_done_or_refuse_in_one_sentence(OddPictures odd) throws IOException {
    var file = odd.make(Files.createDirectories(folder.resolve("dropped")));
    Fx.run(() -> {
      var sample = ExamineCase.open(folder, Locale.ENGLISH, "image");
      Places.drop(sample.window(), List.of(file));
      sample.settle();
      var name = String.valueOf(file.getFileName());
      boolean asked = sample.scene().getRoot().lookup("#arrival-add") != null;
      assertEquals(odd.isPicture(), asked, sample::all);
      assertTrue(sample.all().contains(name), sample::all);
      assertTrue(sample.all().contains(odd.said()), sample::all);
      sample.window().close();
    });
  }
}
