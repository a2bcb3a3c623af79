using Darya.Model.Relief;
using Darya.Relief.Results;

namespace Darya.Reporting.Relief;

/// <summary>What passes a crossing beside what it lets through for relief.</summary>
/// <param name="Place">The crossing.</param>
/// <param name="Foods">The foods that this limit counts, by id; null for all.</param>
/// <param name="Tonnes">t that pass [month].</param>
/// <param name="Most">Most that may pass, t [month]; null where no limit is known, +∞ for none.</param>
internal sealed record GateUse(ReliefPlace Place, IReadOnlyList<string>? Foods, double[] Tonnes, IReadOnlyList<double>? Most)
{
    /// <summary>Use over the months that have a limit, percent; null without one.</summary>
    internal double? UsePercent => Most is { } most && most.Sum() is > 0 and < double.PositiveInfinity ? 100 * Tonnes.Sum() / most.Sum() : null;

    /// <summary>What the limit counts, for tables: <c>all</c> or the foods joined by <c>+</c>.</summary>
    internal string Cargo => Foods is null ? "all" : string.Join('+', Foods);
}
