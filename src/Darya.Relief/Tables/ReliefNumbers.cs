using System.Globalization;
using Darya.Model;
using Darya.Model.Relief;

namespace Darya.Relief.Tables;

/// <summary>The numbers of the relief tables, central values or those set by hand; what is missing or makes no sense becomes a fault, once.</summary>
internal sealed class ReliefNumbers
{
    /// <summary>Numbers of the table that no plan reads; setting them changes nothing, which is said.</summary>
    internal static readonly IReadOnlyList<string> Unused =
        ["indirect_share", "premix_usd_per_t", "safety_stock_days", "truck_beyond_t"];

    private static readonly string[] AboveNothing = ["household_people", "population_scale", "truck_t", "wagon_t"];

    private readonly Dictionary<string, ReliefParameter> _rows;
    private readonly IReadOnlyDictionary<string, double> _settings;
    private readonly List<string> _faults;

    /// <summary>Takes rows and settings; looks at all settings at once.</summary>
    /// <param name="data">The relief tables.</param>
    /// <param name="settings">Numbers in the place of central values, by id.</param>
    /// <param name="faults">Faults are added here.</param>
    internal ReliefNumbers(ReliefData data, IReadOnlyDictionary<string, double> settings, List<string> faults)
    {
        (_rows, _settings, _faults) = (data.Parameters.ToDictionary(row => row.Id, StringComparer.Ordinal), settings, faults);
        foreach (var (id, value) in settings.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            if (_rows.TryGetValue(id, out var row))
            {
                Check(row, value);
            }
            else
            {
                Fault($"setting '{id}': no such number; there are {string.Join(", ", _rows.Keys.Order(StringComparer.Ordinal))}");
            }
        }
    }

    /// <summary>The number; 0 with a fault where it is missing.</summary>
    internal double Of(string id)
    {
        if (Maybe(id) is { } value)
        {
            return value;
        }

        Fault($"relief_parameters has no '{id}'");
        return 0;
    }

    /// <summary>The number of an item, else the general one.</summary>
    internal double Of(string id, string item) => Maybe($"{id} {item}") ?? Of(id);

    /// <summary>The number; null where there is none.</summary>
    internal double? Maybe(string id)
    {
        if (!_rows.TryGetValue(id, out var row))
        {
            return null;
        }

        var value = _settings.TryGetValue(id, out var set) ? set : row.Central;
        Check(row, value);
        return value;
    }

    /// <summary>How sure a number of the tables is; null for one set by hand or missing.</summary>
    internal char? LetterOf(string id) => !_settings.ContainsKey(id) && _rows.TryGetValue(id, out var row) ? row.Letter.Letter() : null;

    private void Check(ReliefParameter row, double value)
    {
        var (low, high) = row.Unit == "share" ? (0, 1) : row.Id == "gate_days" ? (0, 31) : (0, 1e9);
        var isTooLow = value < low || (value == 0 && AboveNothing.Contains(row.Id));
        if (!(value <= high) || isTooLow)
        {
            Fault(AboveNothing.Contains(row.Id)
                ? string.Create(CultureInfo.InvariantCulture, $"'{row.Id}' is {value}; it must be above 0 ({row.Unit})")
                : string.Create(CultureInfo.InvariantCulture, $"'{row.Id}' is {value}; it must be from {low} to {high} ({row.Unit})"));
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
