namespace Darya.Reporting.Tables;

/// <summary>Units and rows that the tables of corridors share.</summary>
internal static class CorridorRows
{
    internal const string Money = "million USD";
    internal const string Percent = "%";
    internal const string Flag = "1";
    internal const string Hours = "h";
    internal const string Usd = "USD";
    internal const string UsdPerTonne = "USD/t";
    internal const string Tonnes = "Mt/year";
    internal const string MillionHours = "million h";

    /// <summary>Rows of a year; what has no value has no row.</summary>
    internal static IEnumerable<LongRow> Of(string scenario, string item, int year, params IEnumerable<(string Variable, string Unit, double? Value)> values) => values
        .Where(v => v.Value is { } value && double.IsFinite(value))
        .Select(v => new LongRow(scenario, item, v.Variable, v.Unit, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), v.Value!.Value));

    /// <summary>A claim as 1 or 0.</summary>
    internal static double Is(bool claim) => claim ? 1 : 0;
}
