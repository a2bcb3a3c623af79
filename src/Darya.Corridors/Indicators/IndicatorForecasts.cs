using System.Globalization;
using Darya.Corridors.Results;
using Darya.Model;
using Darya.Model.Corridors;
using Darya.Model.Trade;

namespace Darya.Corridors.Indicators;

/// <summary>Foretells the measured indicators of a year from the years before, and says how well.</summary>
/// <remarks>
/// The rule of an indicator and mode is the one with the least mean absolute error in logs on the years of the fit, each foretold from the years before it; a less simple rule must be better by 5 %.
/// Rules that put a figure together from others of the same year are used where those were measured and they did better. Method: <c>docs/formulations/corridors.md</c>.
/// </remarks>
public static class IndicatorForecasts
{
    private const double RangeShare = 0.9;

    /// <summary>A less simple rule must be better by this share of the error.</summary>
    private const double Worthwhile = 0.05;

    /// <summary>Foretells.</summary>
    /// <param name="data">The region's corridor tables.</param>
    /// <param name="borders">Hours and money measured at borders.</param>
    /// <param name="firstYear">First year of the fit; it only feeds later ones.</param>
    /// <param name="year">Year held back; the fit ends with the year before.</param>
    /// <param name="marginPercent">Margin, %.</param>
    /// <exception cref="CorridorException">No figure of the year held back has one before it.</exception>
    public static ForecastOutcome Run(CorridorData data, IReadOnlyList<BorderMeasure> borders, int firstYear = 2019, int year = 2023, double marginPercent = 15)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(borders);
        var series = IndicatorSeries.All(data, borders)
            .Select(s => s with { Years = new SortedList<int, double>(s.Years.Where(y => y.Key >= firstYear && y.Key <= year).ToDictionary()) })
            .Where(s => s.Years.Count > 0).ToList();
        var made = new ForecastMaker(data, series);
        var rules = Rules(made, series, firstYear + 1, year - 1);
        var all = from s in series
                  let usable = rules.Where(r => r.IsChosen && r.Indicator == s.Indicator && r.Mode == s.Mode).OrderBy(r => r.MeanAbsoluteLogError).ToList()
                  from y in s.Years.Keys
                  let found = usable.Select(r => (r.Id, Log: made.Foretell(r.Id, s, y))).FirstOrDefault(f => f.Log is not null)
                  where found.Log is not null
                  select (Series: s, Year: y, Log: found.Log.GetValueOrDefault(), Error: found.Log.GetValueOrDefault() - Math.Log(s.Years[y]), Rule: found.Id);
        var figures = all.ToList();
        var spread = figures.Where(f => f.Year < year).GroupBy(f => Group(f.Series, f.Rule))
            .ToDictionary(g => g.Key, g => Quantile([.. g.Select(f => Math.Abs(f.Error)).Order()], RangeShare));
        var forecasts = figures.OrderBy(f => f.Year < year).ThenBy(f => f.Year).Select(f =>
        {
            var measured = f.Series.Years[f.Year];
            var error = 100 * (Math.Exp(f.Error) - 1);
            var width = spread.GetValueOrDefault(Group(f.Series, f.Rule));
            return new IndicatorForecast(
                f.Series.Place, f.Series.Mode, f.Series.Indicator, f.Series.Direction, f.Year, measured, Math.Exp(f.Log), Math.Exp(f.Log - width), Math.Exp(f.Log + width), error,
                Math.Abs(error) <= marginPercent, f.Year < year, f.Rule, Math.Abs(error) <= marginPercent || f.Year < year ? null : Reason(f.Series, f.Year));
        }).ToList();
        if (forecasts.All(f => f.IsFit))
        {
            throw new CorridorException(string.Create(
                CultureInfo.InvariantCulture, $"No indicator of {year} was measured that has a figure in {firstYear}-{year - 1}; there is nothing to foretell."));
        }

        return new ForecastOutcome(firstYear, year - 1, year, marginPercent, forecasts.Count(f => !f.IsFit && f.IsWithin), rules, forecasts);
    }

    private static (Indicator Indicator, TransportMode Mode, string Rule) Group(IndicatorSeries series, string rule) => (series.Indicator, series.Mode, rule);

    private static List<ForecastRule> Rules(ForecastMaker made, List<IndicatorSeries> series, int from, int to)
    {
        var rules = new List<ForecastRule>();
        foreach (var group in series.GroupBy(s => (s.Indicator, s.Mode)))
        {
            var tried = ForecastMaker.Rules(group.Key.Indicator).Select(rule =>
            {
                var errors = (from s in @group
                              from y in s.Years.Keys
                              where y >= @from && y <= to
                              let log = made.Foretell(rule.Id, s, y)
                              where log is not null
                              select Math.Abs(log.Value - Math.Log(s.Years[y]))).ToList();
                return new ForecastRule(rule.Id, rule.Name, group.Key.Indicator, group.Key.Mode, errors.Count, errors.Count == 0 ? 0 : errors.Average(), false);
            }).Where(r => r.Figures > 0).ToList();

            // Every simple rule foretells every figure, so they compare; a rule that needs more is used besides where it can be.
            var simple = tried.Where(r => ForecastRules.OfSeries.Any(s => s.Id == r.Id)).ToList();
            var best = simple.FirstOrDefault();
            foreach (var rule in simple.Where(rule => rule.MeanAbsoluteLogError < best!.MeanAbsoluteLogError * (1 - Worthwhile)))
            {
                best = rule;
            }

            rules.AddRange(tried.Select(r => r with
            {
                IsChosen = r == best || (!simple.Contains(r) && best is not null && r.MeanAbsoluteLogError < best.MeanAbsoluteLogError * (1 - Worthwhile)),
            }));
        }

        return rules;
    }

    /// <summary>Why a figure was missed: what it did against what it had done before.</summary>
    private static LocalName Reason(IndicatorSeries series, int year)
    {
        var before = series.Before(year);
        var change = Math.Log(series.Years[year]) - before[^1].Log;
        if (before.Count < 2)
        {
            return Say(
                $"one earlier figure only ({before[0].Year}); since then a factor of {Factor(change)}",
                $"раньше только одно значение ({before[0].Year}); с тех пор в {Factor(change)} раза");
        }

        var steps = before.Zip(before.Skip(1), (a, b) => Math.Abs(b.Log - a.Log)).ToList();
        return Math.Abs(change) > steps.Max()
            ? Say(
                $"a break: a factor of {Factor(change)} against {before[^1].Year}; before, no step was larger than a factor of {Factor(steps.Max())} up or down",
                $"перелом: в {Factor(change)} раза к {before[^1].Year} году; прежде ни один шаг не превышал {Factor(steps.Max())} раза вверх или вниз")
            : Say(
                $"usual scatter: a factor of {Factor(change)} against {before[^1].Year}, mean step before a factor of {Factor(steps.Average())} up or down; other shipments are sampled each year",
                $"обычный разброс: в {Factor(change)} раза к {before[^1].Year} году, средний шаг прежде {Factor(steps.Average())} раза вверх или вниз; каждый год в выборке другие перевозки");
    }

    private static string Factor(double log) => Math.Exp(log).ToString("0.00", CultureInfo.InvariantCulture);

    private static LocalName Say(FormattableString english, FormattableString russian) => new(FormattableString.Invariant(english), FormattableString.Invariant(russian));

    private static double Quantile(IReadOnlyList<double> ordered, double share) => ordered.Count == 0 ? 0 : ordered[Math.Min(ordered.Count - 1, (int)Math.Ceiling(share * ordered.Count) - 1)];
}
