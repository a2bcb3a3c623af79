using Darya.Web.Views;

namespace Darya.Web.Subjects;

/// <summary>Which figure of a table is drawn as bars above it.</summary>
/// <param name="Label">Column of the labels.</param>
/// <param name="Figure">Column of the bars.</param>
internal sealed record SubjectChart(int Label, int Figure)
{
    private static readonly Dictionary<string, (string Label, string Figure)> Drawn = new(StringComparer.Ordinal)
    {
        ["coalitions"] = ("members", "gain"),
        ["gains"] = ("economy", "income"),
        ["economies"] = ("economy", "border_hours"),
        ["provinces"] = ("province", "unserved"),
        ["costs"] = ("step", "usd_per_tonne"),
    };

    /// <summary>What is drawn of a table; null for nothing.</summary>
    internal static SubjectChart? Of(ViewTable table) =>
        Drawn.TryGetValue(table.Name, out var drawn) ? new SubjectChart(Place(table, drawn.Label), Place(table, drawn.Figure)) : null;

    private static int Place(ViewTable table, string column) => table.Columns.Select((c, i) => (c.Name, i)).First(c => c.Name == column).i;
}
