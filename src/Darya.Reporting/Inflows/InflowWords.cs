using System.Globalization;
using Darya.Hydrology.Diagnostics;
using Darya.Model;
using Darya.Model.Rivers;
using Darya.Reporting.Cooperation;

namespace Darya.Reporting.Inflows;

/// <summary>How well generated inflows resemble the record, in plain words: what is kept, what is not, and on which years the model rests.</summary>
internal static class InflowWords
{
    private const int Told = 4; // Failing places that are named; the rest stand in the table.

    internal static IReadOnlyList<LocalName> Of(InflowFigures figures) =>
    [
        Joined([Kept(figures.Diagnostics), .. Failed(figures)]),
        Joined([Basis(figures)]),
    ];

    private static LocalName Kept(InflowDiagnostics diagnostics)
    {
        var (kept, all, years) = (diagnostics.Checks.Count(c => c.IsKept), diagnostics.Checks.Count, Amounts.Of(diagnostics.GeneratedYears));
        var catchments = Count(diagnostics.Catchments.Count);
        return kept == all
            ? new LocalName(
                $"Over {years.English} generated years of {catchments} catchments all {Count(all)} checks against the record are kept.",
                $"Смоделировано лет – {years.Russian}, бассейнов – {catchments}. Все проверки по фактическим данным ({Count(all)}) выдержаны.")
            : new LocalName(
                $"Over {years.English} generated years of {catchments} catchments {Count(kept)} of {Count(all)} checks against the record are kept.",
                $"Смоделировано лет – {years.Russian}, бассейнов – {catchments}. Проверок по фактическим данным выдержано {Count(kept)} из {Count(all)}.");
    }

    /// <summary>What is not kept, a sentence a kind of check.</summary>
    private static IEnumerable<LocalName> Failed(InflowFigures figures) =>
        figures.Diagnostics.Checks.Where(c => !c.IsKept).GroupBy(c => c.Check).Select(group =>
        {
            var (check, places) = (InflowFigures.Name(group.Key), group.Select(c => figures.PlaceNames(c.Catchment)).Distinct().ToArray());
            var rest = places.Length > Told ? new LocalName($" and {Count(places.Length - Told)} more", $" и ещё {Count(places.Length - Told)}") : new LocalName(string.Empty, string.Empty);
            return new LocalName(
                $"Not kept is the {check.English}: {string.Join("; ", places.Take(Told).Select(p => p.English))}{rest.English}.",
                $"Не выдержано – {check.Russian}: {string.Join("; ", places.Take(Told).Select(p => p.Russian))}{rest.Russian}.");
        });

    private static LocalName Basis(InflowFigures figures)
    {
        var catchments = figures.Diagnostics.Catchments;
        string Of(InflowModelBasis basis) => Count(catchments.Count(c => c.Basis == basis));
        var (series, statistics, record) = (Of(InflowModelBasis.Series), Of(InflowModelBasis.Statistics), Of(InflowModelBasis.Record));
        var told = new LocalName(
            $"Of the catchments {series} rest on series of years that the fit may use, {statistics} on stated statistics and {record} on the recorded years of the region itself, which the model therefore knows.",
            $"Из бассейнов на рядах лет, разрешённых для подбора, построены {series}, на опубликованной статистике – {statistics}, на фактических годах самого региона, которые модель поэтому знает, – {record}.");
        return catchments.Any(c => c.Kind == InflowModelKind.Accretion)
            ? Joined([
                told,
                new LocalName(
                    "Return flow and losses are no rivers: they may be negative where the record is.",
                    "Возвратный сток и потери – не реки: они могут быть отрицательными там, где отрицательны по факту."),
            ])
            : told;
    }

    private static LocalName Joined(IReadOnlyList<LocalName> sentences) =>
        new(string.Join(' ', sentences.Select(s => s.English)), string.Join(' ', sentences.Select(s => s.Russian)));

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
