using Darya.Relief.Results;
using Darya.Reporting.Relief;

namespace Darya.Reporting.Tables;

/// <summary>Makes long rows of relief: figures of the whole plan, of a month, and series of months.</summary>
internal sealed class ReliefRows(ReliefFigures figures)
{
    internal const string Tonnes = "t";
    internal const string Persons = "persons";
    internal const string PersonMonths = "person-months";
    internal const string Usd = "USD";
    internal const string UsdPerTonne = "USD/t";
    internal const string UsdPerDay = "USD/day";
    internal const string Percent = "%";
    internal const string Flag = "1";

    /// <summary>The scenario of the plan that knows of no event.</summary>
    internal const string Plan = "plan";

    internal ReliefFigures Figures => figures;

    internal ReliefStudy Study => figures.Study;

    /// <summary>Rows over all months; what has no value or no limit has no row.</summary>
    internal IEnumerable<LongRow> Whole(string scenario, string item, params IEnumerable<(string Variable, string Unit, double? Value)> values) =>
        Of(scenario, item, Start(0), End(Study.Months.Count - 1), values);

    /// <summary>Rows of a month.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="item">Id of what they belong to.</param>
    /// <param name="month">The month, from 0.</param>
    /// <param name="values">Variable, unit and value.</param>
    internal IEnumerable<LongRow> Month(string scenario, string item, int month, params IEnumerable<(string Variable, string Unit, double? Value)> values) => Of(scenario, item, Start(month), End(month), values);

    /// <summary>Rows of days of a month.</summary>
    internal IEnumerable<LongRow> Days(string scenario, string item, int month, int firstDay, int lastDay, params IEnumerable<(string Variable, string Unit, double? Value)> values) =>
        Of(scenario, item, Start(month).AddDays(firstDay - 1), Start(month).AddDays(lastDay - 1), values);

    /// <summary>A row for each month of a series.</summary>
    internal IEnumerable<LongRow> Series(string scenario, string item, string variable, string unit, IReadOnlyList<double> values) =>
        values.SelectMany((value, t) => Month(scenario, item, t, (variable, unit, value)));

    /// <summary>A row for each month of a series in which there is something: of many ways and foods most months have nothing.</summary>
    internal IEnumerable<LongRow> Busy(string scenario, string item, string variable, string unit, IReadOnlyList<double> values) => Series(scenario, item, variable, unit, values).Where(row => row.Value != 0);

    /// <summary>A claim as 1 or 0.</summary>
    internal static double Is(bool claim) => claim ? 1 : 0;

    private static IEnumerable<LongRow> Of(string scenario, string item, DateOnly start, DateOnly end, IEnumerable<(string Variable, string Unit, double? Value)> values) => values
        .Where(v => v.Value is { } value && double.IsFinite(value)).Select(v => new LongRow(scenario, item, v.Variable, v.Unit, start, end, v.Value!.Value));

    private DateOnly Start(int month) => new(Study.Months[month].Year, Study.Months[month].Month, 1);

    private DateOnly End(int month) => Start(month).AddMonths(1).AddDays(-1);
}
