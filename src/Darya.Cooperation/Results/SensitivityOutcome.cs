using Darya.Model;

namespace Darya.Cooperation.Results;

/// <summary>One changed assumption: its worths on the mean year, the others alone.</summary>
/// <param name="Id">Id, for example <c>energy+20</c>.</param>
/// <param name="Name">Name for readers.</param>
/// <param name="AloneMusd">Worth of each player alone, million USD a year.</param>
/// <param name="JointMusd">Worth of all together.</param>
/// <param name="IsCoreEmpty">Whether the core of this game is empty.</param>
/// <param name="ShapleyGainMusd">Gain of each player under the Shapley value.</param>
/// <param name="NucleolusGainMusd">Gain of each player under the nucleolus; null when it has none.</param>
/// <param name="HeadlineSlackMusd">Least surplus in this game of a coalition under the gains of the mean year's nucleolus, scaled to this joint gain; negative: the deal would break.</param>
/// <param name="FirstToLeave">The coalition with that least surplus.</param>
public sealed record SensitivityOutcome(
    string Id,
    LocalName Name,
    IReadOnlyList<double> AloneMusd,
    double JointMusd,
    bool IsCoreEmpty,
    IReadOnlyList<double> ShapleyGainMusd,
    IReadOnlyList<double>? NucleolusGainMusd,
    double HeadlineSlackMusd,
    string FirstToLeave)
{
    /// <summary>Joint gain, million USD a year.</summary>
    public double JointGainMusd => JointMusd - AloneMusd.Sum();
}
