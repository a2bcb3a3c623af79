using System.Globalization;

namespace Darya.Model;

/// <summary>The ends between which a number makes sense.</summary>
/// <param name="Low">Low end.</param>
/// <param name="High">High end, itself allowed.</param>
public readonly record struct NumberLimits(double Low, double High)
{
    /// <summary>Whether the low end itself is refused.</summary>
    public bool IsAboveLow { get; init; }

    /// <summary>Unit as people read it; empty where the number has none.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Whether a number lies between the ends; what is no number never does.</summary>
    public bool Allow(double value) => value <= High && (IsAboveLow ? value > Low : value >= Low);

    /// <summary>The ends in words: <c>from 0 to 1</c>, <c>above 0 and at most 31 days</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{(IsAboveLow ? "above" : "from")} {Low} {(IsAboveLow ? "and at most" : "to")} {High} {Unit}").TrimEnd();
}
