package org.autopsie.casefile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.autopsie.model.ModelSpec;

/// One incident, as `case.yaml` tells it: what happened, who says so, what is public, which models
/// and exhibits stand for it, which steps measure it, what else could explain it, what it cannot
/// show. Immutable; an absent field is empty, never null.
///
/// @param autopsie version of the format
/// @param groups names, in the plural, for the groups of exhibits
public record CaseFile(
    int autopsie,
    String id,
    Localised title,
    Incident incident,
    List<Moment> timeline,
    List<Source> sources,
    List<Position> positions,
    List<Component> identification,
    List<ModelSpec> models,
    List<DataFile> data,
    SequencedMap<String, Localised> groups,
    List<Exhibit> exhibits,
    List<Step> protocol,
    List<Rival> rivals,
    List<Localised> limits,
    Optional<Law> law,
    Localised story) {

  /// The newest format this program writes and reads.
  public static final int VERSION = 1;

  public CaseFile {
    title = or(title);
    incident = incident == null ? Incident.EMPTY : incident;
    timeline = or(timeline);
    sources = or(sources);
    positions = or(positions);
    identification = or(identification);
    models = or(models);
    data = or(data);
    groups =
        Collections.unmodifiableSequencedMap(
            groups == null ? new LinkedHashMap<>() : new LinkedHashMap<>(groups));
    exhibits = or(exhibits);
    protocol = or(protocol);
    rivals = or(rivals);
    limits = or(limits);
    law = or(law);
    story = or(story);
  }

  /// What happened.
  ///
  /// @param status open, admitted, contested, not-confirmed or mechanism-unproven
  public record Incident(
      Localised summary,
      String period,
      Localised place,
      Localised harmed,
      Localised operator,
      Localised claimed,
      Localised answered,
      String status,
      Optional<Reply> reply) {
    static final Incident EMPTY =
        new Incident(null, null, null, null, null, null, null, null, Optional.empty());

    public Incident {
      summary = or(summary);
      period = or(period);
      place = or(place);
      harmed = or(harmed);
      operator = or(operator);
      claimed = or(claimed);
      answered = or(answered);
      status = status == null ? "open" : status;
      reply = or(reply);
    }
  }

  /// Our own request to the operator: `sought` is `none` or a date.
  public record Reply(String sought, Localised answer) {
    public Reply {
      sought = sought == null ? "none" : sought;
      answer = or(answer);
    }
  }

  /// A dated event of the timeline.
  public record Moment(String date, Localised what, String source) {
    public Moment {
      date = or(date);
      what = or(what);
      source = or(source);
    }
  }

  /// Where something was read. `seen` is `read` or `to-confirm`.
  public record Source(
      String id,
      String title,
      String publisher,
      Optional<String> url,
      String consulted,
      Optional<String> archive,
      Optional<String> kept,
      Optional<String> sha256,
      String seen) {
    public Source {
      title = or(title);
      publisher = or(publisher);
      url = or(url);
      consulted = or(consulted);
      archive = or(archive);
      kept = or(kept);
      sha256 = or(sha256);
      seen = seen == null ? "to-confirm" : seen;
    }
  }

  /// Who says what, when, against whom: a `quote` in the language it was said in, or what was said
  /// in our words (`says`). `stance` is accuses, denies, qualifies or recomputes.
  public record Position(
      String id,
      Localised actor,
      String date,
      String quote,
      String language,
      Localised says,
      String source,
      String stance,
      List<String> answers,
      List<String> bearsOn) {
    public Position {
      actor = or(actor);
      date = or(date);
      quote = or(quote);
      language = or(language);
      says = or(says);
      source = or(source);
      stance = stance == null ? "qualifies" : stance;
      answers = or(answers);
      bearsOn = or(bearsOn);
    }
  }

  /// A line of the identification sheet. `component` is data, weights, code or paper; `found` is
  /// found, nearest or not-found.
  public record Component(
      String component,
      String found,
      Localised what,
      Localised where,
      String looked,
      String licence,
      Localised consequence) {
    public Component {
      what = or(what);
      where = or(where);
      looked = or(looked);
      licence = or(licence);
      consequence = or(consequence);
    }
  }

  /// A table or word list of the case; `file` is relative to the case.
  public record DataFile(
      String id,
      String file,
      Localised title,
      String source,
      String licence,
      Optional<String> sha256) {
    public DataFile {
      title = or(title);
      source = or(source);
      licence = or(licence);
      sha256 = or(sha256);
    }
  }

  /// An input of the case. `kind` is text or row; a row is given by `row` or by a one-row CSV;
  /// `counterpart` is the id of the exhibit that this one is a version of.
  ///
  /// @param withdrawn the date personal material was taken back; its file may then be gone
  public record Exhibit(
      String id,
      Optional<String> file,
      SequencedMap<String, Double> row,
      String kind,
      String group,
      String topic,
      String language,
      String counterpart,
      Localised title,
      People people,
      Optional<String> withdrawn) {
    public Exhibit {
      file = or(file);
      row =
          row == null
              ? Collections.unmodifiableSequencedMap(new LinkedHashMap<>())
              : Collections.unmodifiableSequencedMap(new LinkedHashMap<>(row));
      kind = kind == null ? "text" : kind;
      group = or(group);
      topic = or(topic);
      language = or(language);
      counterpart = or(counterpart);
      title = title == null ? new Localised(id, id) : title;
      people = people == null ? People.UNKNOWN : people;
      withdrawn = or(withdrawn);
    }
  }

  /// Whom an exhibit shows. `status` is none, synthetic, consented, published or unknown.
  public record People(String status, Localised note, String scope, String date) {
    static final People UNKNOWN = new People("unknown", null, null, null);

    public People {
      status = status == null ? "unknown" : status;
      note = or(note);
      scope = or(scope);
      date = or(date);
    }
  }

  /// A measured step. `kind` is reproduction, control or observation and is fixed before it first
  /// runs; `with` is the instrument's id and `set` its parameters.
  public record Step(
      String id,
      String kind,
      Localised title,
      Localised question,
      Localised why,
      String model,
      String with,
      SequencedMap<String, Object> set,
      Optional<ArmSpec> reference,
      Optional<ArmSpec> compared,
      Expect expect,
      Optional<Ask> ask) {
    public Step {
      title = title == null ? new Localised(id, id) : title;
      question = or(question);
      why = or(why);
      model = or(model);
      set = or(set);
      reference = or(reference);
      compared = or(compared);
      expect = expect == null ? Expect.NOTHING : expect;
      ask = or(ask);
    }
  }

  /// One arm of a comparison: a perturbation, its parameters, and parameters that run over a list
  /// of the case.
  public record ArmSpec(
      Localised label,
      String with,
      SequencedMap<String, Object> set,
      SequencedMap<String, Over> over) {
    public ArmSpec {
      label = or(label);
      set = or(set);
      over =
          over == null
              ? Collections.unmodifiableSequencedMap(new LinkedHashMap<>())
              : Collections.unmodifiableSequencedMap(new LinkedHashMap<>(over));
    }
  }

  /// Every `word` of one `group` of the case's list.
  public record Over(String list, String group) {
    public Over {
      group = or(group);
    }
  }

  /// What the step is held against. Bounds decide a control, `published` within `tolerance` decides
  /// a reproduction, `direction` (positive, negative or empty) gives an observation its verdict.
  public record Expect(
      Optional<Double> atLeast,
      Optional<Double> atMost,
      Optional<Double> published,
      Optional<Double> tolerance,
      Localised unit,
      String direction,
      String source,
      Localised from) {
    static final Expect NOTHING =
        new Expect(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            null,
            null,
            null,
            null);

    public Expect {
      atLeast = or(atLeast);
      atMost = or(atMost);
      published = or(published);
      tolerance = or(tolerance);
      unit = or(unit);
      direction = or(direction);
      source = or(source);
      from = or(from);
    }
  }

  /// What a class guesses before it sees the result. `answer` is number, choice or words.
  public record Ask(
      Localised question, String answer, Localised commonMistake, Localised discussion) {
    public Ask {
      question = or(question);
      answer = answer == null ? "words" : answer;
      commonMistake = or(commonMistake);
      discussion = or(discussion);
    }
  }

  /// Another explanation of the same result, and the step that bears on it.
  public record Rival(String id, Localised what, Optional<String> step, Optional<String> source) {
    public Rival {
      what = or(what);
      step = or(step);
      source = or(source);
    }
  }

  /// Class under the EU AI Act and articles of the GDPR. `status` is read or to-confirm.
  public record Law(Localised aiAct, Localised gdpr, String status) {
    public Law {
      aiAct = or(aiAct);
      gdpr = or(gdpr);
      status = status == null ? "to-confirm" : status;
    }
  }

  private static String or(String text) {
    return text == null ? "" : text;
  }

  private static Localised or(Localised words) {
    return words == null ? Localised.NONE : words;
  }

  private static <T> List<T> or(List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }

  private static <T> Optional<T> or(Optional<T> value) {
    return value == null ? Optional.empty() : value;
  }

  private static SequencedMap<String, Object> or(SequencedMap<String, Object> map) {
    return map == null
        ? Collections.unmodifiableSequencedMap(new LinkedHashMap<>())
        : Collections.unmodifiableSequencedMap(new LinkedHashMap<>(map));
  }
}
