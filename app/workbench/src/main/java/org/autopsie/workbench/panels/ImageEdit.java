package org.autopsie.workbench.panels;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.autopsie.image.ImageSpec;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.EditForm;
import org.autopsie.workbench.panel.EditValues;
import org.autopsie.workbench.panel.EditValues.Within;
import org.autopsie.workbench.panel.Fields;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.PanelContext;

/// What is done to a picture before a model is given it, to be edited.
///
/// @param image what stands in the case, or what holds where nothing does
/// @param at its JSON pointer
record ImageEdit(PanelContext context, EditForm form, ImageSpec image, String at) {
  private static final Words WORDS = Words.of(ImageEdit.class);
  private static final Within PIXELS = new Within(0, 8192);
  private static final Within DIVISOR = new Within(1e-6, Double.POSITIVE_INFINITY);

  List<Node> fields() {
    var values = new EditValues(form);
    return List.of(
        values.whole(say("image.width"), at("width"), image.width(), PIXELS),
        values.whole(say("image.height"), at("height"), image.height(), PIXELS),
        choice("resize", image.resize(), "stretch", "fit", "fill", "none"),
        choice("channels", image.channels(), "rgb", "bgr", "grey"),
        choice("layout", image.layout(), "nchw", "nhwc"),
        range(),
        values.numbers(say("image.mean"), at("mean"), image.mean(), 3, Within.ANYTHING),
        values.numbers(say("image.scale"), at("scale"), image.scale(), 3, DIVISOR));
  }

  private Node choice(String field, String present, String... ids) {
    var choices =
        Stream.of(ids).map(id -> new Choice<>(id, say("image." + field + "." + id))).toList();
    return form.choice(say("image." + field), at(field), choices, present);
  }

  private Node range() {
    var choices =
        Stream.of(1, 255).map(one -> new Choice<>(one, say("image.range.to", one))).toList();
    return new Fields(context.locale())
        .choice(
            say("image.range"),
            EditForm.id(at("range")),
            choices,
            image.range(),
            chosen -> context.copy().set(at("range"), chosen));
  }

  private String at(String field) {
    return at + "/" + field;
  }

  private String say(String key, Object... args) {
    return WORDS.say(context.locale(), key, args);
  }
}
