using Darya.Model.Corridors;

namespace Darya.Corridors.People;

/// <summary>The numbers of travellers, from the table or set by hand.</summary>
internal sealed class PeopleNumbers
{
    /// <summary>Reads them.</summary>
    /// <exception cref="CorridorException">Parameters are missing; each by id.</exception>
    internal PeopleNumbers(CorridorData data, IReadOnlyDictionary<string, double> settings)
    {
        var missing = new List<string>();
        UsdPerHour = Get("person_hour");
        Dispersion = Get("people_choice");
        Decay = Get("people_distance");
        Elasticity = Get("people_elasticity");
        Queue = new DayQueue(Get("people_peak"));
        SpeedKmh = Get("people_speed");
        CorridorException.ThrowIfAny(missing);

        double Get(string id)
        {
            if (settings.TryGetValue(id, out var set))
            {
                return set;
            }

            if (data.Parameters.FirstOrDefault(p => p.Id == id) is { } parameter)
            {
                return parameter.Central;
            }

            missing.Add($"Table corridor_parameters: there is no row '{id}', which travellers need.");
            return 1;
        }
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
