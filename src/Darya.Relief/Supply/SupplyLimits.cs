using Darya.Solvers;

namespace Darya.Relief.Supply;

/// <summary>The rows and bounds that can hold a plan back, so that a shortage can say what caused it.</summary>
internal sealed class SupplyLimits
{
    /// <summary>A limit.</summary>
    /// <param name="Kind">What it is.</param>
    /// <param name="Name">Whose.</param>
    /// <param name="Month">When.</param>
    /// <param name="Row">Its row; null when it is the bound of a column.</param>
    /// <param name="Column">The column; null when it is a row.</param>
    /// <param name="IsAtPlace">Whether it is a shelf life at one place, not over all.</param>
    internal sealed record Limit(LimitKind Kind, string Name, int Month, Row? Row, Variable? Column, bool IsAtPlace);

    internal List<Limit> All { get; } = [];

    internal void Add(LimitKind kind, string name, int month, Row row, bool isAtPlace = false) => All.Add(new(kind, name, month, row, null, isAtPlace));

    internal void Add(LimitKind kind, string name, int month, Variable column) => All.Add(new(kind, name, month, null, column, false));

    /// <summary>What a unit more of a limit saves, thousand USD; 0 where it does not bind.</summary>
    internal static double Price(Limit limit, Solution solution) => limit.Row is { } row
        ? Math.Max(0, -solution.Dual(row))
        : Math.Max(0, -solution.ReducedCost(limit.Column!.Value));
}
