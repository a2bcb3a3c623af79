using Darya.Model;
using Darya.Model.Corridors;

namespace Darya.Corridors;

/// <summary>The region's numbers, central values or those set by hand; what is missing or out of <see cref="CorridorParameterLimits"/> becomes a fault, once.</summary>
internal sealed class CorridorNumbers
{
    private readonly ParameterNumbers _numbers;

    /// <summary>Takes rows and settings; looks at all settings at once.</summary>
    /// <param name="data">The region's corridor tables.</param>
    /// <param name="settings">Numbers in the place of central values, by id.</param>
    /// <param name="faults">Faults are added here.</param>
    internal CorridorNumbers(CorridorData data, IReadOnlyDictionary<string, double> settings, List<string> faults) => _numbers = new(
        "corridor_parameters", data.Parameters.Select(row => new ParameterRange(row.Id, row.Low, row.Central, row.High, CorridorParameterLimits.Of(row.Id))), settings, faults);

    /// <summary>Ids of the table.</summary>
    internal IEnumerable<string> Ids => _numbers.Ids;

    /// <summary>The number; 0 with a fault where it is missing.</summary>
    internal double Central(string id) => _numbers.Of(id).Central;

    /// <summary>The ends of the table around the number; 0 with a fault where it is missing.</summary>
    internal (double Low, double Central, double High) Range(string id) => _numbers.Of(id) is var row ? (row.Low, row.Central, row.High) : default;
}
