package org.autopsie.imagecrop.croppers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.FloatBuffer;
import org.autopsie.image.Picture;
import org.autopsie.model.PictureTranslator.Size;
import org.autopsie.run.PluginContract;
import org.junit.jupiter.api.Test;

class SmartcropReaderTest implements PluginContract<SmartcropReader> {

  @Test
  void should_shrink_the_shorter_side_to_256_and_never_enlarge() {
    var reader = new SmartcropReader();
    assertEquals(new Size(256, 512), reader.size(500, 1000));
    assertEquals(new Size(255, 255), reader.size(255, 255));
    assertEquals(new Size(8, 100), reader.size(3, 100));
  }

  @Test
  void should_write_whole_values_plane_by_plane() {
    var memory = FloatBuffer.allocate(3 * 64 + 1);
    new SmartcropReader().write(Picture.plain(8, 8, 0x0A14C8), memory, 1);
    assertEquals(10, memory.get(1));
    assertEquals(20, memory.get(1 + 64));
    assertEquals(200, memory.get(1 + 128));
  }

  @Test
  void should_place_the_squares_in_the_picture_as_the_person_knows_it() {
    var map = new SmartcropReader().heatmap(Picture.plain(512, 512, 0), new float[32 * 32], 32, 32);
    assertEquals(8, map.x(0));
    assertEquals(504, map.y(31));
  }
}
