namespace Darya.Corridors.Design;

/// <summary>What to build under a budget.</summary>
public sealed record DesignOutcome
{
    /// <summary>Whether no design is better by more than the tolerance; where not, the nodes ran out.</summary>
    public required bool Proven { get; init; }

    /// <summary>Candidates to build, by number, in rising order.</summary>
    public required IReadOnlyList<int> Built { get; init; }

    /// <summary>What they cost together.</summary>
    public required double Spent { get; init; }

    /// <summary>Σ load × generalised time at the equilibrium with them.</summary>
    public required double TotalCost { get; init; }

    /// <summary>The same without any candidate.</summary>
    public required double TotalCostBefore { get; init; }

    /// <summary>No design within the budget has a lower total cost than this.</summary>
    public required double Bound { get; init; }

    /// <summary>Nodes of the search.</summary>
    public required int Nodes { get; init; }

    /// <summary>Equilibria solved, without those known from earlier budgets.</summary>
    public required int Equilibria { get; init; }
}
