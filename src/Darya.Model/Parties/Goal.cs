namespace Darya.Model.Parties;

/// <summary>What states said they want to reach, with the newest value of its indicator. Reported, never a duty.</summary>
public sealed record Goal
{
    /// <summary>Id; agreements name it.</summary>
    public required string Id { get; init; }

    /// <summary>Name.</summary>
    public required LocalName Name { get; init; }

    /// <summary>Ids of the states, in the order of the table.</summary>
    public required IReadOnlyList<string> States { get; init; }

    /// <summary>What is counted.</summary>
    public required LocalName Indicator { get; init; }

    /// <summary>Unit of all values.</summary>
    public required string Unit { get; init; }

    /// <summary>Which way it should go.</summary>
    public required GoalDirection Direction { get; init; }

    /// <summary>The value it is measured from, or null.</summary>
    public GoalValue? Start { get; init; }

    /// <summary>The value to reach, or null when none was stated.</summary>
    public double? Target { get; init; }

    /// <summary>The year by which, or null when none was stated.</summary>
    public int? TargetYear { get; init; }

    /// <summary>The newest value.</summary>
    public required GoalValue Newest { get; init; }

    /// <summary>How sure the newest value is.</summary>
    public required Confidence Letter { get; init; }

    /// <summary>An id of <see cref="Region.Sources"/>.</summary>
    public required string Source { get; init; }

    /// <summary>Note.</summary>
    public string Note { get; init; } = string.Empty;

    /// <summary>What is still missing to the target, in the unit; 0 when it is reached, null without a target.</summary>
    public double? Distance => Target is { } target
        ? Math.Max(0, Direction == GoalDirection.Rise ? target - Newest.Value : Newest.Value - target)
        : null;

    /// <summary>Percent of the way from the start to the target, negative when it went back; null without either, or when the two are equal.</summary>
    public double? PercentOfWay => (Start, Target) is ({ } start, { } target) && !start.Value.Equals(target)
        ? 100 * (Newest.Value - start.Value) / (target - start.Value)
        : null;

    /// <summary>Change a year, percent, that reaches the target in its year; null when it is reached, has no year, or passes through zero.</summary>
    public double? PercentAYear =>
        Target is > 0 and var target && TargetYear - Newest.Year is > 0 and var years && Newest.Value > 0 && Distance > 0
            ? 100 * (Math.Pow(target / Newest.Value, 1.0 / years) - 1)
            : null;
}
