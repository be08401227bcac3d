package org.autopsie.workbench.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.autopsie.evidence.Part;
import org.autopsie.explain.Explainer;
import org.autopsie.explain.Explanation;
import org.autopsie.explain.Question;
import org.autopsie.explain.Stable;
import org.autopsie.explain.Watch;
import org.autopsie.model.Input;
import org.autopsie.model.Output;
import org.autopsie.model.Predictor;
import org.autopsie.perturb.MapNumber;
import org.autopsie.protocol.BackgroundChoice;
import org.autopsie.protocol.ExplainedNumber;
import org.autopsie.protocol.ExplainerChoice;
import org.autopsie.protocol.Laboratory;
import org.autopsie.protocol.Trial.Piece;
import org.autopsie.run.Failure;
import org.autopsie.run.Parameters;
import org.autopsie.run.Progress;
import org.autopsie.run.Sentence;
import org.autopsie.workbench.panel.Found.Method;

/// Explains models' numbers. Called off the JavaFX thread, from several threads.
///
/// @param what what can be explained
/// @param laboratory opens the models on first use
record Explaining(Examinable what, Laboratory laboratory) {

  /// An explanation and how stable it is.
  ///
  /// @param soFar is told first which methods can be asked, then a first picture, then finer ones
  /// @throws Failure where the model cannot be had, or the method refuses or cannot go on
  Found explain(Inquiry inquiry, Progress progress, Consumer<Found> soFar) {
    var predictor = predictor(inquiry);
    var question = question(inquiry, predictor, progress);
    var asked = known(inquiry, question, progress);
    soFar.accept(asked);
    if (asked.method().isEmpty()) {
      return asked;
    }
    var method = asked.method().get();
    new Methods(laboratory.plugins()).refusal(method, question).ifPresent(Explaining::refuse);
    coarse(asked, method, question, progress).ifPresent(soFar);
    var known = asked.cutInto(method.parts(question, Watch.of(progress)));
    Consumer<Explanation> show = partial -> soFar.accept(known.with(partial));
    var choice =
        ExplainerChoice.of(
            laboratory.plugins(), method.id(), inquiry.second(), inquiry.change().set());
    var result =
        new Stable(inquiry.repeats(), choice.second())
            .explain(
                new Shown(method, show), question, laboratory.seed(), Watch.of(progress, show));
    return known.with(result.explanation()).with(result.stability(), predictor.notices());
  }

  /// A first picture over few and large parts.
  private Optional<Found> coarse(
      Found asked, Explainer method, Question question, Progress progress) {
    var watch = Watch.of(progress);
    return method
        .coarser(question, watch)
        .map(one -> {
          var random = new SplittableRandom(laboratory.seed());
          var found = one.explain(question, random, watch);
          return asked.cutInto(one.parts(question, watch)).with(found);
        });
  }

  private static void refuse(Sentence why) {
    throw new Failure(Explaining.class, "refused", why);
  }

  /// The number without one part of what was found, taken away as its method takes it away.
  Optional<Away> away(Found found, Part part, Progress progress) {
    var question = question(found.inquiry(), predictor(found.inquiry()), progress);
    return Away.of(question, found.cut(), part, number(question, progress), progress);
  }

  private Predictor predictor(Inquiry inquiry) {
    return laboratory.predictor(what.open().loaded(), inquiry.model()).forOneStep();
  }

  private Question question(Inquiry inquiry, Predictor predictor, Progress progress) {
    progress.check();
    var input = what.input(inquiry);
    var others =
        new BackgroundChoice(inquiry.background())
            .of(predictor.spec(), what.pieces(inquiry.model()), inquiry.document());
    return new Question(
        predictor,
        input,
        explained(inquiry, predictor, input, progress).of(predictor, input, progress),
        others.stream().map(Piece::input).toList());
  }

  /// A score by its name for models of scores, likeness to another exhibit for models of vectors.
  private ExplainedNumber explained(
      Inquiry inquiry, Predictor predictor, Input input, Progress progress) {
    var answer = predictor.predict(List.of(input), progress).getFirst();
    if (!(answer instanceof Output.Embedding)) {
      return new ExplainedNumber(inquiry.output(), Optional.empty());
    }
    var like = what.like(inquiry).orElseThrow(() -> new Failure(Explaining.class, "nothing-like"));
    var other = what.open().piece(like).orElseThrow().input();
    return new ExplainedNumber("", Optional.of(new ExplainedNumber.Like(like, other)));
  }

  private static double number(Question question, Progress progress) {
    var answer = question.predictor().predict(List.of(question.input()), progress).getFirst();
    var number = new double[1];
    question.reading().read(answer, number, 0);
    return number[0];
  }

  private Found known(Inquiry inquiry, Question question, Progress progress) {
    var answer = question.predictor().predict(List.of(question.input()), progress).getFirst();
    var methods = new Methods(laboratory.plugins()).all(question);
    var named = inquiry.change().with();
    var method =
        methods.stream()
            .filter(one -> named.isEmpty() ? one.refused().isEmpty() : isNamed(one, named))
            .findFirst()
            .map(one -> Parameters.with(one.explainer(), inquiry.change().set()));
    return new Found(
        inquiry,
        question.predictor().spec(),
        labels(answer),
        question.reading().names().getFirst(),
        number(question, progress),
        methods,
        method,
        Optional.empty(),
        Optional.empty(),
        laboratory.seed(),
        question.background().size(),
        question.predictor().notices(),
        Optional.empty());
  }

  /// What can be explained of an answer besides what it is like.
  private static List<String> labels(Output answer) {
    return switch (answer) {
      case Output.Scores scores -> scores.labels();
      case Output.Heatmap map -> MapNumber.NAMES;
      case Output.Embedding vector -> List.of();
    };
  }

  private static boolean isNamed(Method method, String id) {
    return method.explainer().id().equals(id);
  }

  /// Every installed method asked whether it can; one that breaks when it is asked is left out from
  /// then on.
  private record Methods(org.autopsie.run.Plugins plugins) {
    /// The plainest method leads where it is installed: take each part away, and look.
    private static final String PLAINEST = "occlusion";

    List<Method> all(Question question) {
      var methods = new ArrayList<Method>();
      var known = new ArrayList<>(plugins.all(Explainer.class));
      known.sort(Comparator.comparing(one -> !one.id().equals(PLAINEST)));
      for (var one : known) {
        try {
          methods.add(new Method(one, one.refuses(question)));
        } catch (RuntimeException | LinkageError broken) {
          plugins.leaveOut(one, broken);
        }
      }
      return methods;
    }

    Optional<Sentence> refusal(Explainer method, Question question) {
      return method.refuses(question);
    }
  }

  /// The method, whose first result is shown as soon as it is whole.
  private static final class Shown implements Explainer {
    private final Explainer method;
    private final Consumer<Explanation> show;
    private boolean shown;

    Shown(Explainer method, Consumer<Explanation> show) {
      this.method = method;
      this.show = show;
    }

    @Override
    public String id() {
      return method.id();
    }

    @Override
    public boolean drawsLots() {
      return method.drawsLots();
    }

    @Override
    public Optional<Sentence> refuses(Question question) {
      return method.refuses(question);
    }

    @Override
    public Explanation explain(Question question, RandomGenerator random, Watch watch) {
      var found = method.explain(question, random, watch);
      if (!shown) {
        shown = true;
        show.accept(found);
      }
      return found;
    }
  }
}
