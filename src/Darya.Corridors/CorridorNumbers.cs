using System.Globalization;
using Darya.Model.Corridors;

namespace Darya.Corridors;

/// <summary>The region's numbers, central values or those set by hand; what is missing or out of <see cref="CorridorParameterLimits"/> becomes a fault, once.</summary>
internal sealed class CorridorNumbers
{
    private readonly Dictionary<string, CorridorParameter> _rows;
    private readonly IReadOnlyDictionary<string, double> _settings;
    private readonly List<string> _faults;

    /// <summary>Takes rows and settings; looks at all settings at once.</summary>
    /// <param name="data">The region's corridor tables.</param>
    /// <param name="settings">Numbers in the place of central values, by id.</param>
    /// <param name="faults">Faults are added here.</param>
    internal CorridorNumbers(CorridorData data, IReadOnlyDictionary<string, double> settings, List<string> faults)
    {
        (_rows, _settings, _faults) = (data.Parameters.ToDictionary(p => p.Id, StringComparer.Ordinal), settings, faults);
        foreach (var (id, value) in settings)
        {
            if (!_rows.ContainsKey(id))
            {
                Fault($"setting '{id}': no such number; there are {string.Join(", ", _rows.Keys.Order(StringComparer.Ordinal))}");
            }

            CheckLimits(id, value);
        }
    }

    /// <summary>Ids of the table.</summary>
    internal IEnumerable<string> Ids => _rows.Keys;

    /// <summary>The number; 0 with a fault where it is missing.</summary>
    internal double Central(string id) => Range(id).Central;

    /// <summary>The ends of the table around the number; 0 with a fault where it is missing.</summary>
    internal (double Low, double Central, double High) Range(string id)
    {
        if (!_rows.TryGetValue(id, out var row))
        {
            Fault($"corridor_parameters has no '{id}'");
            return default;
        }

        var central = _settings.TryGetValue(id, out var set) ? set : row.Central;
        CheckLimits(id, central);
        return (row.Low, central, row.High);
    }

    private void CheckLimits(string id, double value)
    {
        if (!CorridorParameterLimits.Allow(id, value) && CorridorParameterLimits.Of(id) is var limits)
        {
            Fault(limits is { } ends
                ? string.Create(CultureInfo.InvariantCulture, $"'{id}' is {value}; it must be from {ends.Low} to {ends.High}")
                : string.Create(CultureInfo.InvariantCulture, $"'{id}' is {value}; it must be a number"));
        }
    }

    private void Fault(string fault)
    {
        if (!_faults.Contains(fault))
        {
            _faults.Add(fault);
        }
    }
}
