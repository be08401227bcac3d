package org.autopsie.casefile;

import static org.autopsie.casefile.Absent.or;

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
/// @param groups names, in the plural, for the groups of exhibits, and for what tables call their
///   columns and values; what stands in parentheses is left out where room is short
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
}
