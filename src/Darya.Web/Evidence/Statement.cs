using System.Globalization;
using Darya.Data.Catalogue;

namespace Darya.Web.Evidence;

/// <summary>What one side states of a figure.</summary>
/// <param name="Says">Who states it.</param>
/// <param name="Value">The value, in the unit of its table.</param>
/// <param name="Letter">Its confidence letter.</param>
/// <param name="Source">Its source.</param>
/// <param name="Key">Key of its row.</param>
internal sealed record Statement(string Says, double Value, string Letter, string Source, string Key)
{
    /// <summary>What a row states in a column; null where it states nothing.</summary>
    internal static Statement? Of(RegionTable table, RegionRow row, string says, string field) =>
        double.TryParse(table.Text(row, field), NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? new Statement(says, value, table.Text(row, "letter"), table.Text(row, "source"), row.Key)
            : null;
}
