package org.autopsie.workbench.begin;

import java.nio.file.Path;
import java.util.Optional;
import org.autopsie.model.ModelProposal;
import org.autopsie.model.ModelSpec;
import org.autopsie.model.Output;
import org.autopsie.run.Sentence;

/// A model that may be added to the case.
sealed interface Candidate {

  /// How it is fed and read.
  ModelSpec spec();

  /// Its answer to the last thing it was tried on.
  Optional<Output> answer();

  /// Why it cannot be used yet, or at all, and what to do; absent where it can.
  Optional<Sentence> obstacle();

  /// A file of the person's own.
  ///
  /// @param proposal how it may be fed and read
  record Own(Path onnx, Optional<Path> tokenizer, ModelProposal proposal) implements Candidate {
    @Override
    public ModelSpec spec() {
      return proposal.spec();
    }

    @Override
    public Optional<Output> answer() {
      return proposal.answer();
    }

    @Override
    public Optional<Sentence> obstacle() {
      return proposal.obstacle();
    }
  }

  /// One that another case declares.
  record Known(Shipped shipped, Optional<Output> answer, Optional<Sentence> obstacle)
      implements Candidate {
    @Override
    public ModelSpec spec() {
      return shipped.spec();
    }
  }
}
