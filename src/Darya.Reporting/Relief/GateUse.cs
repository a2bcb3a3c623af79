using Darya.Model.Relief;
using Darya.Relief.Results;

namespace Darya.Reporting.Relief;

/// <summary>What passes a crossing beside what it lets through for relief.</summary>
/// <param name="Place">The crossing.</param>
/// <param name="Limit">Name of the limit; null where nothing limits all food together.</param>
/// <param name="Foods">The foods that this limit counts, by id; null for all.</param>
/// <param name="Tonnes">t that pass [month].</param>
/// <param name="Most">Most that may pass, t [month]; null where no limit is known, +∞ for none.</param>
internal sealed record GateUse(ReliefPlace Place, string? Limit, IReadOnlyList<string>? Foods, double[] Tonnes, IReadOnlyList<double>? Most)
{
    /// <summary>Use over the months that have a limit, percent; null without one.</summary>
    internal double? UsePercent => Most is { } most && most.Sum() is > 0 and < double.PositiveInfinity ? 100 * Tonnes.Sum() / most.Sum() : null;

    /// <summary>What the limit counts: <c>all</c>, <c>grain</c>, <c>flour</c>, or its foods joined by <c>+</c> where its name says none of them.</summary>
    internal string Cargo => Foods is null ? ReliefFigures.Id(GateCargo.All) : CargoOf(Limit) ?? string.Join('+', Foods);

    /// <summary>The cargo that the name of a limit ends with; null when it names none.</summary>
    internal static string? CargoOf(string? limit) => Enum.GetValues<GateCargo>().Select(ReliefFigures.Id).FirstOrDefault(cargo => limit?.Split(' ')[^1] == cargo);
}
