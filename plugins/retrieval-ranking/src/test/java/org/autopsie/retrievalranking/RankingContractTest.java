package org.autopsie.retrievalranking;

import org.autopsie.protocol.Trial;
import org.autopsie.protocol.Trial.Arm;
import org.autopsie.run.InstrumentContract;

/// What every instrument guarantees.
class RankingContractTest implements InstrumentContract<RetrievalRanking> {
  @Override
  public RetrievalRanking plugin() {
    return Trials.by();
  }

  @Override
  public Trial trial() {
    return Trials.trial(Trials.HAND, Arm.asTheyAre(), Trials.ONE_AND_TEN);
  }
}
