using Darya.Model;
using Darya.Model.Relief;

namespace Darya.Relief.Tables;

/// <summary>The numbers of the relief tables, central values or those set by hand; what is missing or out of <see cref="ReliefParameterLimits"/> becomes a fault, once.</summary>
internal sealed class ReliefNumbers
{
    /// <summary>Numbers of the table that no plan reads; setting them changes nothing, which is said.</summary>
    internal static readonly IReadOnlyList<string> Unused =
        ["indirect_share", "premix_usd_per_t", "safety_stock_days", "truck_beyond_t"];

    private readonly ParameterNumbers _numbers;
    private readonly Dictionary<string, Confidence> _letters;

    /// <summary>Takes rows and settings; looks at all settings at once.</summary>
    /// <param name="data">The relief tables.</param>
    /// <param name="settings">Numbers in the place of central values, by id.</param>
    /// <param name="faults">Faults are added here.</param>
    internal ReliefNumbers(ReliefData data, IReadOnlyDictionary<string, double> settings, List<string> faults)
    {
        _numbers = new(
            "relief_parameters", data.Parameters.Select(row => new ParameterRange(row.Id, row.Low, row.Central, row.High, ReliefParameterLimits.Of(row.Id, row.Unit))), settings, faults);
        _letters = data.Parameters.Where(row => !settings.ContainsKey(row.Id)).ToDictionary(row => row.Id, row => row.Letter, StringComparer.Ordinal);
    }

    /// <summary>The number; 0 with a fault where it is missing.</summary>
    internal double Of(string id) => _numbers.Of(id).Central;

    /// <summary>The number of an item, else the general one.</summary>
    internal double Of(string id, string item) => Maybe($"{id} {item}") ?? Of(id);

    /// <summary>The number; null where there is none.</summary>
    internal double? Maybe(string id) => _numbers.Maybe(id)?.Central;

    /// <summary>How sure a number of the tables is; null for one set by hand or missing.</summary>
    internal char? LetterOf(string id) => _letters.TryGetValue(id, out var letter) ? letter.Letter() : null;
}
