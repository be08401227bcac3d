package org.autopsie.image;

import static org.autopsie.image.Pictures.say;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import org.autopsie.run.Sentence;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// One file being decoded: its first picture, upright, 8-bit RGB.
final class Decoding {
  private static final String STANDARD = "javax_imageio_1.0";

  private final ImageReader reader;
  private final int every;
  private final List<Sentence> notices = new ArrayList<>();
  private boolean cutOff;
  private boolean badProfile;

  /// @param reader with its input set
  /// @param every 1 for each pixel, 2 for every second one across and down …
  Decoding(ImageReader reader, int every) {
    this.reader = reader;
    this.every = every;
  }

  /// What was done; known once [#picture] has answered.
  List<Sentence> notices() {
    return List.copyOf(notices);
  }

  /// The picture.
  ///
  /// @throws IOException where the file is damaged
  Picture picture() throws IOException {
    reader.addIIOReadWarningListener((source, warning) -> warned(warning));
    var metadata = reader.getImageMetadata(0);
    var noted =
        metadata != null && metadata.isStandardMetadataFormatSupported()
            ? metadata.getAsTree(STANDARD)
            : null;
    var param = reader.getDefaultReadParam();
    param.setSourceSubsampling(every, every, 0, 0);
    var flat = Flat.of(reader.read(0, param));
    if (cutOff) {
      throw new IOException("premature end");
    }
    notices.addAll(flat.notices());
    var picture = metadata == null ? flat.picture() : coloured(metadata, flat);
    var turn = noted == null ? Turn.NONE : Turn.of(value(noted, "ImageOrientation"));
    if (noted != null && isForPrint(value(noted, "ColorSpaceType"))) {
      notices.add(say("print"));
    }
    int pages = reader.getNumImages(true);
    if (pages > 1) {
      notices.add(say("first", pages));
    }
    return turned(picture, turn);
  }

  private void warned(String warning) {
    cutOff |= warning.toLowerCase(Locale.ROOT).contains("premature end");
    badProfile |= warning.contains("Ignoring ICC");
  }

  /// The picture in the colours that its profile means, and said so.
  private Picture coloured(IIOMetadata metadata, Flat flat) {
    var unread = ColourProfile.ofPng(metadata).filter(one -> !one.isStandard());
    var read = ColourProfile.ofJpeg(metadata).filter(one -> !one.isStandard());
    var applied = unread.flatMap(one -> one.applied(flat.picture()));
    if (badProfile) {
      notices.add(say("profile.left"));
    } else if (unread.or(() -> read).filter(ColourProfile::isGrey).isPresent()) {
      notices.add(say("profile.grey"));
    } else if (applied.isPresent() || read.isPresent()) {
      notices.add(say("profile"));
    } else if (unread.isPresent()) {
      notices.add(say("profile.left"));
    }
    return applied.orElse(flat.picture());
  }

  /// The picture, upright.
  Picture turned(Picture stored, Turn turn) {
    if (turn != Turn.NONE) {
      notices.add(say("turned"));
    }
    return turn.of(stored);
  }

  private static boolean isForPrint(String colours) {
    return colours.equals("CMYK") || colours.equals("YCCK");
  }

  /// The attribute `value`, or `name`, of the first element called so; empty where there is none.
  private static String value(Node tree, String element) {
    if (tree instanceof Element found && found.getNodeName().equals(element)) {
      return found.getAttribute(found.hasAttribute("value") ? "value" : "name");
    }
    var children = tree.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      var value = value(children.item(i), element);
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }
}
