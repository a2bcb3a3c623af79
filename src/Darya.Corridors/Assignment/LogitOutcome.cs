namespace Darya.Corridors.Assignment;

/// <summary>Loads of trips spread over routes.</summary>
public sealed record LogitOutcome
{
    /// <summary>Whether the residual asked for was reached; where not, the iterations ran out.</summary>
    public required bool ToleranceReached { get; init; }

    /// <summary>Load [link], in load units.</summary>
    public required IReadOnlyList<double> Loads { get; init; }

    /// <summary>Time at the load [link]; +∞ for closed links.</summary>
    public required IReadOnlyList<double> Times { get; init; }

    /// <summary>Trips [class][link], in the unit of the demand.</summary>
    public required IReadOnlyList<IReadOnlyList<double>> ClassFlows { get; init; }

    /// <summary>Expected cost of each class, origin and destination, in this order.</summary>
    public required IReadOnlyList<ExpectedCost> ExpectedCosts { get; init; }

    /// <summary>Σ load × time over links.</summary>
    public required double TotalTime { get; init; }

    /// <summary>Σ|y − x| / Σx at the last loading; 0 without trips.</summary>
    public required double Residual { get; init; }

    /// <summary>Loadings made.</summary>
    public required int Iterations { get; init; }
}
