package org.autopsie.perturb;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.autopsie.evidence.Sha256;
import org.autopsie.model.Input;
import org.autopsie.run.Failure;
import org.autopsie.run.Referred;

/// Another exhibit that a change works with, as a parameter: a component of this type takes the id
/// of an exhibit of the case, and on the command line a file. Written as `id:sha256` of what it
/// holds, so that the provenance says which it was. Immutable; equal where id and content are.
public final class OtherExhibit implements Referred {
  private static final Pattern HASHED = Pattern.compile("(.*):([0-9a-f]{64})");

  private final String id;
  private final Optional<Input> input;
  private final Function<String, Input> exhibits;

  private OtherExhibit(String id, Optional<Input> input, Function<String, Input> exhibits) {
    this.id = id;
    this.input = input;
    this.exhibits = exhibits;
  }

  /// None, and no case to find one in.
  public static OtherExhibit none() {
    return new OtherExhibit("", Optional.empty(), OtherExhibit::unknown);
  }

  private static Input unknown(String id) {
    throw new Failure(OtherExhibit.class, "other-without-case", id);
  }

  /// The same, to be looked up there.
  ///
  /// @param known gives an exhibit by its id, or throws a [Failure]
  public OtherExhibit among(Function<String, Input> known) {
    return new OtherExhibit(id, input, known);
  }

  /// The exhibit’s id; empty for none.
  public String id() {
    return id;
  }

  /// What the exhibit holds; absent for none.
  public Optional<Input> input() {
    return input;
  }

  @Override
  public String written() {
    return input.map(held -> id + ":" + sha256(held)).orElse(id);
  }

  /// @throws Failure where there is no such exhibit, or it holds something else than the hash says
  @Override
  public OtherExhibit named(String name) {
    if (name.isBlank()) {
      return new OtherExhibit("", Optional.empty(), exhibits);
    }
    var hashed = HASHED.matcher(name);
    var plain = hashed.matches() ? hashed.group(1) : name;
    var held = exhibits.apply(plain);
    if (hashed.matches() && !sha256(held).equals(hashed.group(2))) {
      throw new Failure(OtherExhibit.class, "other-changed", plain);
    }
    return new OtherExhibit(plain, Optional.of(held), exhibits);
  }

  private static String sha256(Input held) {
    return held instanceof Input.Image(var picture)
        ? picture.sha256()
        : Sha256.of(Kinds.words(held).getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OtherExhibit one && id.equals(one.id) && input.equals(one.input);
  }

  @Override
  public int hashCode() {
    return 31 * id.hashCode() + input.hashCode();
  }

  /// As written.
  @Override
  public String toString() {
    return written();
  }
}
