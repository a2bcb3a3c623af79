namespace Darya.Corridors.Assignment;

/// <summary>An equilibrium, as near as it was found. Loads and times of links are unique; routes and class flows are one of many where routes tie.</summary>
public sealed record AssignmentOutcome
{
    /// <summary>Whether the relative gap asked for was reached; where not, the iterations ran out.</summary>
    public required bool GapReached { get; init; }

    /// <summary>Load [link], in load units.</summary>
    public required IReadOnlyList<double> Loads { get; init; }

    /// <summary>Time at the load [link]; +∞ for closed links.</summary>
    public required IReadOnlyList<double> Times { get; init; }

    /// <summary>Trips [class][link], in the unit of the demand.</summary>
    public required IReadOnlyList<IReadOnlyList<double>> ClassFlows { get; init; }

    /// <summary>Routes in use, by class, origin and destination.</summary>
    public required IReadOnlyList<RouteUse> Routes { get; init; }

    /// <summary>Σ load × time over links.</summary>
    public required double TotalTime { get; init; }

    /// <summary>Σ load × generalised time over classes and links; the total time where nobody pays money.</summary>
    public required double TotalCost { get; init; }

    /// <summary>Passes over all origins.</summary>
    public required int Iterations { get; init; }

    /// <summary>Where the search stood each time its gap was measured; the last is the answer's own.</summary>
    public required IReadOnlyList<AssignmentStep> Steps { get; init; }

    /// <summary>Beckmann objective Z.</summary>
    public double Objective => Steps[^1].Objective;

    /// <summary>Lower bound of the least Z.</summary>
    public double Bound => Steps[^1].Bound;

    /// <summary>1 − cost of cheapest routes / cost of routes used; 0 without trips.</summary>
    public double RelativeGap => Steps[^1].RelativeGap;
}
