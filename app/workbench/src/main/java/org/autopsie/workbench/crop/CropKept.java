package org.autopsie.workbench.crop;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.autopsie.casefile.Localised;
import org.autopsie.explain.Explainer;
import org.autopsie.perturb.Perturbation;
import org.autopsie.protocol.Kept;
import org.autopsie.workbench.panel.Keepable;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Questioning;
import org.autopsie.workbench.panel.Text;

/// What a method says of the picture on the bench, as something that can be kept: it becomes a step
/// that asks the same method about the score of the same cell. JavaFX thread only.
final class CropKept implements Keepable {
  private final PanelContext context;
  private final Questioning study;
  private final CropLayers layers;
  private final ObservableValue<Optional<CropLayers.Asked>> tried;

  CropKept(PanelContext context, Questioning study, CropLayers layers) {
    this.context = context;
    this.study = study;
    this.layers = layers;
    tried =
        Bindings.createObjectBinding(
            this::known, layers.answered(), study.attempt(), layers.choice());
  }

  /// Itself while a method’s words lie over the picture; absent while the answer is what is kept.
  ObservableValue<Optional<Keepable>> instead() {
    return layers
        .choice()
        .map(chosen -> chosen.filter(CropLayers::isMethod).map(method -> (Keepable) this));
  }

  private Optional<CropLayers.Asked> known() {
    return layers
        .answered()
        .get()
        .filter(one -> one.method().equals(layers.chosen()))
        .filter(one -> one.question().equals(study.attempt().get()));
  }

  @Override
  public ObservableValue<? extends Optional<?>> tried() {
    return tried;
  }

  @Override
  public Optional<Kept.Attempt> kept() {
    return tried.getValue().map(this::attempt);
  }

  private Kept.Attempt attempt(CropLayers.Asked asked) {
    SequencedMap<String, Object> set = new LinkedHashMap<>();
    set.put("exhibit", asked.question().document());
    set.put("output", asked.score());
    return new Kept.Attempt(
        new Localised(title(asked, Locale.FRENCH), title(asked, Locale.ENGLISH)),
        asked.method(),
        set,
        asked.question().model(),
        Optional.empty(),
        Optional.of(asked.question().change().arm()));
  }

  private String title(CropLayers.Asked asked, Locale locale) {
    var plugins = context.copy().tools().laboratory().plugins();
    var talk = new CropTalk(context.open(), locale);
    return talk.say(
        "kept",
        Text.name(plugins.byId(Explainer.class, asked.method()), locale),
        Text.name(plugins.byId(Perturbation.class, asked.question().change().with()), locale),
        talk.title(asked.question().document()));
  }
}
