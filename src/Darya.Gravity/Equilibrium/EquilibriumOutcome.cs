namespace Darya.Gravity.Equilibrium;

/// <summary>The world after a change, and how well it was solved.</summary>
/// <param name="Scope">How far the change was followed.</param>
/// <param name="Countries">Results in the order of the baseline.</param>
/// <param name="Flows">New flows [exporter, importer], in the unit of the baseline and in the numeraire.</param>
/// <param name="Residual">
/// Largest absolute log of sales over output or of purchases over spending, summed anew from <paramref name="Flows"/>. At most a few roundings above the
/// tolerance; under <see cref="EquilibriumScope.Revalued"/> it is what that answer leaves open.
/// </param>
/// <param name="WorldGapPercent">World spending over world output, less 100 %: 0 but under <see cref="DeficitRule.Multiplicative"/> and <see cref="EquilibriumScope.Revalued"/>.</param>
/// <param name="SignsHold">Whether every flow is at least 0 and every output, spending and price above 0 and finite. Always true: an answer that fails is thrown.</param>
/// <param name="Steps">Price steps taken.</param>
public sealed record EquilibriumOutcome(
    EquilibriumScope Scope,
    IReadOnlyList<CountryOutcome> Countries,
    double[,] Flows,
    double Residual,
    double WorldGapPercent,
    bool SignsHold,
    int Steps)
{
    /// <summary>Log changes of output prices [country], to start a similar solve from.</summary>
    internal double[] LogPrices { get; init; } = [];
}
