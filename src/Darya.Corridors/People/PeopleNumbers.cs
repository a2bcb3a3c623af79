using Darya.Model.Corridors;

namespace Darya.Corridors.People;

/// <summary>The numbers of travellers, from the table or set by hand.</summary>
internal sealed class PeopleNumbers
{
    /// <summary>Reads them.</summary>
    /// <exception cref="CorridorException">Parameters are missing or out of range; each by id.</exception>
    internal PeopleNumbers(CorridorData data, IReadOnlyDictionary<string, double> settings)
    {
        var faults = new List<string>();
        var numbers = new CorridorNumbers(data, settings, faults);
        UsdPerHour = numbers.Central("person_hour");
        Dispersion = numbers.Central("people_choice");
        Decay = numbers.Central("people_distance");
        Elasticity = numbers.Central("people_elasticity");
        SpeedKmh = numbers.Central("people_speed");
        var peak = numbers.Central("people_peak");
        CorridorException.ThrowIfAny(faults);
        Queue = new DayQueue(peak);
    }

    /// <summary>Value of an hour, USD.</summary>
    internal double UsdPerHour { get; }

    /// <summary>How sharply travellers tell hours apart, 1/h.</summary>
    internal double Dispersion { get; }

    /// <summary>By how much an hour of way thins travel, 1/h.</summary>
    internal double Decay { get; }

    /// <summary>Elasticity of travel to its hours, ≥ 0.</summary>
    internal double Elasticity { get; }

    /// <summary>Waits by use of capacity.</summary>
    internal DayQueue Queue { get; }

    /// <summary>Speed on roads without one of their own, km/h.</summary>
    internal double SpeedKmh { get; }
}
