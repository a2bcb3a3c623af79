using Darya.Model;
using Darya.Model.Corridors;
using Darya.Relief.Results;
using Darya.Reporting.Relief;
using static Darya.Reporting.Tables.ReliefRows;

namespace Darya.Reporting.Tables;

/// <summary>The figures of a study of relief as long tables, one a theme: what a run folder keeps as CSV.</summary>
public static class ReliefTables
{
    /// <summary>Reads every table of a study.</summary>
    /// <param name="study">The study.</param>
    /// <param name="region">The region whose tables they are.</param>
    /// <returns>
    /// Tables by theme; one that the study says nothing of is left out. The scenario is <c>plan</c>, <c>basket</c>, <c>need</c>, <c>event-id</c>, <c>stock</c> for what is laid in with events in mind, <c>shares</c> or
    /// <c>reported</c>. What has no value or no limit has no row; nor has a month of a way, stock or cost in which there is nothing. Ways with the variable <c>from_openstreetmap</c> need its credit, <see cref="CorridorData.OpenStreetMapCredit"/>.
    /// </returns>
    public static IReadOnlyList<LongTable> Of(ReliefStudy study, Region region)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(region);
        var figures = new ReliefFigures(study, region);
        var rows = new ReliefRows(figures);
        LongTable[] all =
        [
            .. ReliefAnswerRows.Basket(rows),
            new("relief_need", [.. (study.Need?.Provinces ?? []).SelectMany(p => rows.Series("need", p.Province, "in_need", Persons, p.Persons).Concat(rows.Whole(
                "need", p.Province, ("priority", Flag, p.Priority), ("population", Persons, p.Population), ("basket", "USD/month", p.BasketUsd), ("weight", Usd, p.UsdPerUnserved))))]),
            .. ReliefPlanRows.Of(rows),
            new("relief_comparisons", [.. figures.Comparisons.SelectMany(c => rows.Whole(Plan, c.Report, ("value", c.Unit, c.Modelled)).Concat(rows.Whole("reported", c.Report, ("value", c.Unit, c.Reported))))]),
            .. ReliefAnswerRows.Stress(rows),
            .. ReliefAnswerRows.Shares(rows),
            new("relief_parameters", [.. study.Parameters.SelectMany(p => rows.Whole("base", p.Id, ("low", p.Unit, p.Low), ("central", p.Unit, p.Central), ("high", p.Unit, p.High)))]),
        ];
        return [.. all.Where(t => t.Rows.Count > 0)];
    }
}
