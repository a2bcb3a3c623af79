namespace Darya.Agreements.Trials.Results;

/// <summary>A party over the generated years. Money in million USD a year.</summary>
/// <param name="State">Its id.</param>
/// <param name="MeanGainMusd">Mean gain over no agreement.</param>
/// <param name="GainShare">Years in which it has no less than without agreement, share of 1.</param>
/// <param name="WorstYear">Id of the year of the least gain.</param>
/// <param name="WorstGainMusd">Gain in that year.</param>
/// <param name="GainQuantilesMusd">Gain that 0, 5, 10 … 100 percent of the years do not exceed [0-20]; between two years by the straight line.</param>
public sealed record GeneratedParty(
    string State, double MeanGainMusd, double GainShare, string WorstYear, double WorstGainMusd, IReadOnlyList<double> GainQuantilesMusd);
