namespace Darya.Agreements.Trials.Results;

/// <summary>What a party can rely on over the recorded years.</summary>
/// <param name="State">Its id.</param>
/// <param name="MeanGainMusd">Mean gain over no agreement.</param>
/// <param name="WorstYear">Year of the least gain.</param>
/// <param name="WorstGainMusd">Gain in that year.</param>
/// <param name="RegretMusd">Largest regret: what it would have had more under the best alternative of a year.</param>
/// <param name="RegretYear">Year of that regret; empty when there is none.</param>
/// <param name="RegretOver">The alternative: <c>no-agreement</c>, <c>without-year-rules</c> or id of a term left out; empty when there is none.</param>
/// <param name="TemptationMusd">Mean temptation: what a year without performing brings.</param>
/// <param name="DiscountFactor">Smallest discount factor at which it goes on performing; 1 when it gains nothing on average.</param>
public sealed record PartyTrial(
    string State,
    double MeanGainMusd,
    string WorstYear,
    double WorstGainMusd,
    double RegretMusd,
    string RegretYear,
    string RegretOver,
    double TemptationMusd,
    double DiscountFactor);
