using System.Globalization;

namespace Darya.Model;

/// <summary>The numbers of a table of parameters, central values or those set by hand; what is missing or out of its limits becomes a fault, once.</summary>
public sealed class ParameterNumbers
{
    private readonly string _table;
    private readonly Dictionary<string, ParameterRange> _rows;
    private readonly IReadOnlyDictionary<string, double> _settings;
    private readonly List<string> _faults;

    /// <summary>Takes rows and settings; looks at all settings at once.</summary>
    /// <param name="table">Name of the table, for faults.</param>
    /// <param name="rows">Rows.</param>
    /// <param name="settings">Numbers in the place of central values, by id.</param>
    /// <param name="faults">Faults are added here.</param>
    public ParameterNumbers(string table, IEnumerable<ParameterRange> rows, IReadOnlyDictionary<string, double> settings, List<string> faults)
    {
        ArgumentNullException.ThrowIfNull(settings);
        (_table, _rows, _settings, _faults) = (table, rows.ToDictionary(row => row.Id, StringComparer.Ordinal), settings, faults);
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

    /// <summary>Ids of the table.</summary>
    public IEnumerable<string> Ids => _rows.Keys;

    /// <summary>The number with the ends of the table around it; null where there is none.</summary>
    public ParameterRange? Maybe(string id)
    {
        if (!_rows.TryGetValue(id, out var row))
        {
            return null;
        }

        var central = _settings.TryGetValue(id, out var set) ? set : row.Central;
        Check(row, central);
        return row with { Central = central };
    }

    /// <summary>The number with the ends of the table around it; 0 with a fault where it is missing.</summary>
    public ParameterRange Of(string id)
    {
        if (Maybe(id) is { } found)
        {
            return found;
        }

        Fault($"{_table} has no '{id}'");
        return new(id, 0, 0, 0, null);
    }

    private void Check(ParameterRange row, double value)
    {
        if (double.IsNaN(value) || row.Limits?.Allow(value) == false)
        {
            Fault(string.Create(CultureInfo.InvariantCulture, $"'{row.Id}' is {value}; it must be {row.Limits?.ToString() ?? "a number"}"));
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
