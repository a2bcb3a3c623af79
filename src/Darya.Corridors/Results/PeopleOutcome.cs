using Darya.Model;

namespace Darya.Corridors.Results;

/// <summary>Travellers of a valley: where they cross, how long they wait, what opening or widening does.</summary>
public sealed record PeopleOutcome
{
    /// <summary>What is changed; the days as they are when nothing.</summary>
    public required LocalName Name { get; init; }

    /// <summary>Crossings.</summary>
    public required IReadOnlyList<PeopleCrossing> Crossings { get; init; }

    /// <summary>Hours of waiting and way of all travellers in a year, millions.</summary>
    public required double MillionHours { get; init; }

    /// <summary>After the change; null when none.</summary>
    public double? MillionHoursAfter { get; init; }

    /// <summary>Value of an hour, USD.</summary>
    public required double UsdPerHour { get; init; }

    /// <summary>What the change saves in a year, million USD; null when none.</summary>
    public double? SavedMusd { get; init; }

    /// <summary>People a day who cross only after the change.</summary>
    public required double NewTravellers { get; init; }

    /// <summary>What bites here.</summary>
    public required IReadOnlyList<LocalName> Warnings { get; init; }
}
