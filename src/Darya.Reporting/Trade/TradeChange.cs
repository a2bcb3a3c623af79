using System.Globalization;
using Darya.Model;
using Darya.Trade.Results;

namespace Darya.Reporting.Trade;

/// <summary>What a target and a scenario have in common: what they change for everybody.</summary>
/// <param name="Id"><c>target</c>, or <c>scenario-n</c> in the order of the study.</param>
/// <param name="Name">Name of the scenario; null for the target.</param>
/// <param name="Economies">Gains by economy.</param>
/// <param name="Sectors">Trade by economy and sector.</param>
/// <param name="Pairs">Turnover of pairs.</param>
/// <param name="Dependence">Partners of each state.</param>
/// <param name="Levers">What was moved; empty for the target.</param>
/// <param name="Theta">Trade elasticity of the central answer; null for the target, which has several.</param>
/// <param name="Draws">Draws behind the ranges.</param>
/// <param name="Residual">Largest residual of all equilibria solved.</param>
internal sealed record TradeChange(
    string Id,
    LocalName? Name,
    IReadOnlyList<EconomyGain> Economies,
    IReadOnlyList<SectorGain> Sectors,
    IReadOnlyList<PairTurnover> Pairs,
    IReadOnlyList<DependenceOutcome> Dependence,
    IReadOnlyList<LeverOutcome> Levers,
    double? Theta,
    int Draws,
    double Residual)
{
    internal const string Target = "target";

    internal static TradeChange Of(TurnoverTargetOutcome target) =>
        new(Target, null, target.Economies, target.Sectors, target.Pairs, target.Dependence, [], null, target.Draws, target.Residual);

    internal static TradeChange Of(ScenarioOutcome scenario, int number) => new(
        "scenario-" + number.ToString(CultureInfo.InvariantCulture),
        scenario.Name,
        scenario.Economies,
        scenario.Sectors,
        scenario.Pairs,
        scenario.Dependence,
        scenario.Levers,
        scenario.Theta,
        scenario.Draws,
        scenario.Residual);
}
