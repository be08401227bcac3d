package org.autopsie.workbench;

import static org.autopsie.workbench.LabelHands.add;
import static org.autopsie.workbench.LabelHands.answer;
import static org.autopsie.workbench.LabelHands.ask;
import static org.autopsie.workbench.LabelHands.begin;
import static org.autopsie.workbench.LabelHands.choose;
import static org.autopsie.workbench.LabelHands.label;
import static org.autopsie.workbench.LabelHands.press;
import static org.autopsie.workbench.LabelHands.type;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import org.autopsie.casefile.CaseStore;
import org.autopsie.casefile.Exhibit;
import org.autopsie.casefile.LoadedCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A folder of drawn shapes on its way through the panel that labels it.
class LabelPanelTest {
  @TempDir Path folder;

  private Sample opened(Path shapes) {
    if (!Files.exists(folder.resolve("map"))) {
      ExamineCase.write(folder.resolve("map"), "map");
    }
    var sample = Sample.open(folder, Locale.ENGLISH, LabelFolder.choosing(shapes));
    sample.show("map");
    sample.window().choose("label");
    sample.settle();
    return sample;
  }

  private LoadedCase onDisk() {
    return store().open(folder.resolve("map"));
  }

  private CaseStore store() {
    return new CaseStore(List.of(folder.resolve("none")), folder);
  }

  private List<List<String>> labels() {
    return store().table(onDisk(), "labels-seen-as").rows();
  }

  @Test
  void should_make_a_folder_in_three_sizes_exhibits_and_name_what_is_no_picture()
      throws IOException {
    var shapes = LabelFolder.of(folder.resolve("shapes"), 6);
    Files.writeString(shapes.resolve("bill.png"), "%PDF-1.7\n%âãÏÓ");
    Files.writeString(shapes.resolve(".hidden"), "x");
    Files.writeString(shapes.resolve("notes.txt"), "x");
    Files.createDirectories(shapes.resolve("inside"));
    Fx.run(() -> {
      var sample = opened(shapes);
      press(sample, "label-folder");
      var skipped = sample.words("label-skipped");
      assertTrue(skipped.contains("2 files are no picture"), skipped);
      assertTrue(skipped.contains("bill.png"), skipped);
      assertTrue(skipped.contains("notes.txt"), skipped);
      assertTrue(((Button) sample.node("label-add")).isDisabled(), "nobody said whom they show");
      ((RadioButton) sample.node("label-people-consented")).fire();
      type(sample, "label-people-scope", "this study");
      type(sample, "label-people-date", "2026-11");
      type(sample, "label-licence", "CC BY 4.0");
      press(sample, "label-add");
      sample.window().close();
    });
    var added = onDisk().caseFile().exhibits();
    assertEquals(9, added.size());
    var last = added.getLast();
    assertEquals("shapes", last.group());
    assertEquals("consented", last.people().status());
    assertEquals("this study", last.people().scope());
    assertEquals("CC BY 4.0", last.licence());
    assertEquals(Set.of(90, 160, 240), widths(added.subList(3, 9)));
  }

  private Set<Integer> widths(List<Exhibit> exhibits) {
    var widths = new TreeSet<Integer>();
    exhibits.forEach(one -> widths.add(store().picture(onDisk(), one).picture().width()));
    return widths;
  }

  @Test
  void should_tell_of_a_folder_without_pictures_and_change_nothing() throws IOException {
    var empty = Files.createDirectories(folder.resolve("empty"));
    Files.writeString(empty.resolve("bill.png"), "%PDF-1.7");
    Fx.run(() -> {
      var sample = opened(empty);
      press(sample, "label-folder");
      var told = sample.errors().shown().get().orElseThrow().in(Locale.ENGLISH);
      assertTrue(told.contains("holds no picture"), told);
      assertEquals(3, onDisk().caseFile().exhibits().size());
      sample.window().close();
    });
  }

  @Test
  void should_write_each_label_at_once_so_that_a_killed_program_loses_none() {
    var shapes = LabelFolder.of(folder.resolve("shapes"), 4);
    Fx.run(() -> {
      var sample = opened(shapes);
      add(sample);
      ask(sample, "EB");
      assertEquals(List.of(List.of("shape-01", "EB", "")), labels());
      answer(sample, 1);
      assertEquals(List.of("shape-01", "EB", "light"), labels().getFirst());
      press(sample, "label-next");
      answer(sample, 2);
      press(sample, "label-mark");
      // the program ends here, without being closed
      var again = opened(shapes);
      begin(again, "EB");
      assertEquals("Picture 3 of 4 · 2 labelled", again.words("label-place"));
      press(again, "label-back");
      assertTrue(again.words("label-state").startsWith("Labelled: dark. Head marked: "));
      assertEquals(2, labels().size());
      again.window().close();
    });
  }

  @Test
  void should_refuse_what_cannot_be_asked() {
    var shapes = LabelFolder.of(folder.resolve("shapes"), 3);
    Fx.run(() -> {
      var sample = opened(shapes);
      add(sample);
      begin(sample, "");
      assertTrue(sample.words("label-wrong").startsWith("Write initials"));
      begin(sample, "EB");
      assertTrue(sample.words("label-wrong").startsWith("Write what is asked"));
      type(sample, "label-attribute", "seen as");
      type(sample, "label-answers", "light, light");
      begin(sample, "EB");
      assertTrue(sample.words("label-wrong").startsWith("Write two to 9"));
      assertTrue(onDisk().caseFile().data().isEmpty());
      sample.window().close();
    });
  }

  @Test
  void should_show_nothing_of_the_first_answers_until_both_are_done() {
    var shapes = LabelFolder.of(folder.resolve("shapes"), 3);
    Fx.run(() -> {
      var sample = opened(shapes);
      add(sample);
      ask(sample, "EB");
      label(sample, 1, 2, 0);
      press(sample, "label-rise");
      assertFalse(sample.all().contains("dark."), sample.all());
      begin(sample, "MC");
      assertTrue(sample.words("label-state").startsWith("Not labelled yet."));
      assertFalse(((ToggleButton) sample.node("label-answer-1")).isSelected());
      label(sample, 1, 1);
      press(sample, "label-compare");
      assertTrue(sample.all().contains("when everybody who began is done"), sample.all());
      assertFalse(sample.all().contains("EB: dark"), sample.all());
      ((ToggleButton) sample.node("label-part-1")).fire();
      sample.settle();
      press(sample, "label-next");
      answer(sample, 0);
      press(sample, "label-compare");
      var said = sample.words("label-agreement");
      assertTrue(said.contains("3 pictures were labelled by at least two people; on 2"), said);
      assertTrue(sample.all().contains("EB: dark; MC: light"), sample.all());
      sample.window().close();
    });
  }

  @Test
  void should_add_the_steps_of_the_protocol_and_state_them_anew_when_asked_again() {
    var shapes = LabelFolder.of(folder.resolve("shapes"), 3);
    Fx.run(() -> {
      var sample = opened(shapes);
      add(sample);
      ask(sample, "EB");
      label(sample, 1, 2, 1);
      press(sample, "label-compare");
      press(sample, "label-measure");
      var pairs = onDisk().caseFile().protocol();
      assertEquals(List.of("pairs-seen-as"), pairs.stream().map(one -> one.id()).toList());
      assertEquals("observation", pairs.getFirst().kind());
      assertEquals("labels-seen-as", pairs.getFirst().set().get("labels"));
      assertEquals("light", pairs.getFirst().set().get("first"));
      assertFalse(pairs.getFirst().set().containsKey("heads"));
      ((ToggleButton) sample.node("label-part-1")).fire();
      sample.settle();
      press(sample, "label-mark");
      press(sample, "label-rise");
      begin(sample, "MC");
      label(sample, 1, 2, 1);
      press(sample, "label-compare");
      choose(sample, "label-first", "dark");
      press(sample, "label-measure");
      assertTrue(
          sample
              .errors()
              .shown()
              .get()
              .orElseThrow()
              .in(Locale.ENGLISH)
              .contains("Both labels are"));
      choose(sample, "label-second", "light");
      press(sample, "label-measure");
      var both = onDisk().caseFile().protocol();
      assertEquals(
          List.of("pairs-seen-as", "agreement-seen-as"),
          both.stream().map(one -> one.id()).toList());
      assertEquals("dark", both.getFirst().set().get("first"));
      assertEquals("label-heads", both.getFirst().set().get("heads"));
      sample.window().close();
    });
  }

  @Test
  void should_say_in_another_case_that_nothing_is_cropped_there() {
    Fx.run(() -> {
      var sample = ExamineCase.open(folder, Locale.ENGLISH, "text");
      sample.window().choose("label");
      sample.settle();
      assertTrue(sample.all().contains("No model of this case crops pictures"), sample.all());
      sample.window().close();
    });
  }
}
