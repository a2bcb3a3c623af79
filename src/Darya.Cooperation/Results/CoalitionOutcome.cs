namespace Darya.Cooperation.Results;

/// <summary>What a coalition is worth under each belief about those who stay out, million USD a year.</summary>
/// <param name="States">Its members, in river order.</param>
/// <param name="AloneMusd">Sum of what its members have when everybody acts alone.</param>
/// <param name="GammaMusd">Worth when those outside act alone.</param>
/// <param name="GammaLowMusd">Least value of the gamma worth: equal to it when its equilibrium is settled.</param>
/// <param name="GammaHighMusd">Greatest value of the gamma worth.</param>
/// <param name="DeltaMusd">Worth when those outside hold together.</param>
/// <param name="WorstMusd">Least worth over all partitions it is a block of.</param>
/// <param name="BestMusd">Greatest worth over all partitions it is a block of.</param>
/// <param name="DeviationMusd">Largest gain a block could still find in the gamma partition.</param>
/// <param name="IsSettled">Whether the gamma partition is settled.</param>
public sealed record CoalitionOutcome(
    IReadOnlyList<string> States,
    double AloneMusd,
    double GammaMusd,
    double GammaLowMusd,
    double GammaHighMusd,
    double DeltaMusd,
    double WorstMusd,
    double BestMusd,
    double DeviationMusd,
    bool IsSettled)
{
    /// <summary>What the members gain by acting together, the others alone.</summary>
    public double GainMusd => GammaMusd - AloneMusd;

    /// <summary>The members as text, <c>KG+UZ</c>.</summary>
    public string Name => string.Join('+', States);
}
