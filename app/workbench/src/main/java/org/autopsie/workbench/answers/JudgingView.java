package org.autopsie.workbench.answers;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.autopsie.answers.AnswerRule;
import org.autopsie.answers.Judges;
import org.autopsie.answers.RecordedAnswer;
import org.autopsie.run.Failure;
import org.autopsie.workbench.answers.AnswersState.Sitting;
import org.autopsie.workbench.panel.Text;

/// One answer at a time, with what it may be read as, as buttons and keys. Neither how the rule
/// reads it nor what others said is shown.
final class JudgingView {
  /// What the keys of the digits 0 to 9 write without Shift on a French keyboard.
  private static final String AZERTY = "à&é\"'(-è_ç";

  private static final int MOST = 9;

  private final AnswersTalk talk;
  private final AnswerBook book;
  private final AnswersState state;
  private final Sitting now;
  private final JudgedTable judged;
  private final List<String> labels = new ArrayList<>();

  JudgingView(AnswersTalk talk, AnswerBook book, AnswersState state) {
    this.talk = talk;
    this.book = book;
    this.state = state;
    now = state.sitting().orElseThrow();
    judged = new JudgedTable(book.table(now.table()).orElseThrow());
  }

  Node build() {
    var title =
        talk.say(
            "judge.title",
            now.who(),
            now.at() + 1,
            judged.table().rows().size(),
            judged.count(now.who()));
    var page = new VBox(10, Text.of(title, "section-title"));
    try {
      page.getChildren().addAll(asked(RecordedAnswer.of(this::cell, now.table(), now.at() + 2L)));
    } catch (Failure unfit) {
      page.getChildren().add(Text.of(unfit.in(talk.locale()), "notice"));
    }
    page.getChildren().addAll(moves(), talk.text("judge.keys", "caption"));
    page.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    page.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    return page;
  }

  private String cell(String column) {
    int at = judged.table().columns().indexOf(column);
    return at < 0 ? "" : judged.table().rows().get(now.at()).get(at);
  }

  private List<Node> asked(RecordedAnswer answer) {
    var rule = book.rule();
    rule.verdicts(answer).stream().limit(MOST).forEach(labels::add);
    var words = Marked.of(answer.answer(), List.of(), answer.answer());
    var question =
        rule == AnswerRule.GENDER
            ? talk.say("judge.ask.GENDER", answer.word())
            : talk.say("judge.ask.REFERENT");
    var card =
        new VBox(6, Text.of(answer.prompt(), "caption"), words, Text.of(question, "semibold"));
    card.getStyleClass().add("edit-card");
    var buttons = new ArrayList<Node>();
    for (int number = 1; number <= labels.size(); number++) {
      buttons.add(button(number, labels.get(number - 1)));
    }
    buttons.add(button(0, Judges.CANNOT_SAY));
    return List.of(card, Text.row(8, 6, buttons.toArray(Node[]::new)));
  }

  private ToggleButton button(int number, String label) {
    var button =
        Text.wrapping(new ToggleButton(talk.say("judge.answer", number, talk.verdict(label))));
    button.setId("judge-answer-" + number);
    button.getStyleClass().add("label-answer");
    button.setSelected(label.equals(judged.label(now.at(), now.who())));
    button.setOnAction(pressed -> say(label));
    return button;
  }

  private Node moves() {
    var back = talk.button("judge-back", "judge.back", () -> go(-1));
    back.setDisable(now.at() == 0);
    var next = talk.button("judge-next", "judge.next", () -> go(1));
    next.setDisable(now.at() == judged.table().rows().size() - 1);
    var rise = talk.button("judge-rise", "judge.rise", state::rise);
    return Text.row(8, 6, back, next, rise);
  }

  private void go(int by) {
    int at = Math.clamp((long) now.at() + by, 0, judged.table().rows().size() - 1);
    state.sit(new Sitting(now.table(), now.who(), at));
  }

  /// Says what the answer is read as; the same again takes it back.
  private void say(String label) {
    var before = judged.label(now.at(), now.who());
    book.judge(now.table(), now.at(), now.who(), label.equals(before) ? "" : label);
  }

  private void key(KeyEvent key) {
    if (key.isShortcutDown() || key.isAltDown()) {
      return;
    }
    switch (key.getCode()) {
      case PAGE_DOWN, N -> go(1);
      case PAGE_UP, P -> go(-1);
      default -> {
        return;
      }
    }
    key.consume();
  }

  /// A digit labels, as it is typed: on French keyboards also without Shift.
  private void typed(KeyEvent key) {
    var character = key.getCharacter();
    if (key.isShortcutDown() || key.isAltDown() || character.length() != 1) {
      return;
    }
    boolean french = talk.locale().getLanguage().equals("fr");
    int number =
        Math.max(Character.digit(character.charAt(0), 10), french ? AZERTY.indexOf(character) : -1);
    if (number >= 0 && number <= labels.size()) {
      say(number == 0 ? Judges.CANNOT_SAY : labels.get(number - 1));
      key.consume();
    }
  }
}
