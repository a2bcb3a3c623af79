using Darya.Model;
using Darya.Relief.Results;
using Darya.Reporting.Page;
using Darya.Reporting.Trade;

namespace Darya.Reporting.Relief;

/// <summary>Rearranges a study of relief into what its section of the page shows.</summary>
internal static class ReliefSectionBuilder
{
    internal static ReliefSectionData Build(ReliefStudy study, Region region)
    {
        var figures = new ReliefFigures(study, region);
        var ground = figures.Ground;
        return new ReliefSectionData
        {
            Variant = region.Variant,
            States = [.. region.States.Select(s => new StateData(s.Id, Name.Of(s.Name), s.IsMember))],
            Economies = figures.Economies,
            State = study.State,
            Months = [.. study.Months.Select(m => m.ToString())],
            Credit = figures.Credit,
            Lead = [.. ReliefWords.Of(figures).Select(Name.Of)],
            Places = [.. study.Places.Select(p => new ReliefPlaceData(p.Id, ReliefFigures.Id(p.Kind), p.Row, Name.Of(p.Name), p.State, Round(p.Place.Longitude), Round(p.Place.Latitude)))],
            Ways = [.. study.Ways.Select(w => Way(figures, w))],
            Foods = [.. study.Foods.Select(f => new ReliefFoodData(f.Id, Name.Of(f.Name), ReliefFigures.Id(f.Group), f.IsRegional))],
            Names = Nutrients(figures),
            Need = study.Need is { } need ? Need(need) : null,
            Basket = study.Basket is { } basket ? Basket(figures, basket) : null,
            Plan = figures.Outcome is { } outcome ? ReliefPlanBuilder.Plan(figures, outcome) : null,
            Stress = study.Stress is { } stress ? ReliefStressBuilder.Stress(figures, stress) : null,
            Shares = study.Shares is { } shares ? ReliefStressBuilder.Shares(figures, shares) : null,
            Comparisons = [.. figures.Comparisons.Select(c => new ReliefReportedData(
                Name.Of(c.Name), c.Unit, c.Period, Round(c.Reported), Round(c.Modelled), ReliefFigures.Letter(c.Letter), c.Source, Name.Of(c.Reason)))],
            Parameters = [.. study.Parameters.Select(p => new ParameterData(
                p.Id, Name.Of(p.Name), p.Unit, Round(p.Low), Round(p.Central), Round(p.High), ReliefFigures.Letter(p.Letter), p.Source, p.Note))],
            Warnings = [.. figures.Warnings.Select(Name.Of)],
            Provenance = GroundData.Provenance(ground),
            Sources = GroundData.Sources(ground),
            AreaAccounts = GroundData.AreaAccounts(ground),
        };
    }

    internal static double Round(double value) => Figures.Round(value);

    internal static double? Round(double? value) => value is { } known ? Figures.Round(known) : null;

    internal static double[] Series(IReadOnlyList<double> values) => [.. values.Select(Round)];

    /// <summary>Limits by month; null in a month without one.</summary>
    internal static double?[] Limits(IReadOnlyList<double> values) => [.. values.Select(v => double.IsPositiveInfinity(v) ? (double?)null : Round(v))];

    private static ReliefWayData Way(ReliefFigures figures, ReliefWay w)
    {
        var flows = (figures.Outcome?.Flows ?? []).Where(f => f.Way == w.Id).ToArray();
        return new ReliefWayData(
            w.Id,
            w.From,
            w.To,
            ReliefFigures.Id(w.Step),
            [.. w.Line.Select(p => new[] { Round(p.Longitude), Round(p.Latitude) })],
            Round(w.Km),
            Round(w.Hours),
            Round(w.UsdPerTonne),
            w.LeadMonths,
            w.Crossings,
            Limits(w.MostTonnes),
            Series(ReliefFigures.Sum(figures.Study.Months.Count, flows.Select(f => f.Tonnes))),
            [.. flows.Select(f => new ReliefAmountData(f.Food, Round(f.Tonnes.Sum()))).OrderByDescending(f => f.Tonnes).ThenBy(f => f.Id, StringComparer.Ordinal)]);
    }

    private static SortedDictionary<string, Name> Nutrients(ReliefFigures figures)
    {
        var ids = (figures.Study.Basket?.Outcome.Nutrients.Select(n => n.Nutrient) ?? []).Concat(figures.Outcome?.Nutrients.Select(n => n.Nutrient) ?? []);
        return new SortedDictionary<string, Name>(ids.Distinct(StringComparer.Ordinal).ToDictionary(id => id, id => Name.Of(figures.Nutrient(id)), StringComparer.Ordinal), StringComparer.Ordinal);
    }

    private static ReliefNeedData Need(NeedOutcome need) => new(
        Name.Of(need.Rule),
        ReliefFigures.Letter(need.Letter),
        need.Source,
        [.. need.Provinces.Select(p => new ReliefNeedRowData(p.Province, p.Priority, Series(p.Persons), Round(p.Population), Round(p.BasketUsd), Round(p.UsdPerUnserved)))]);

    private static ReliefBasketData Basket(ReliefFigures figures, BasketStudy b)
    {
        var rules = b.Rules.ToDictionary(r => r.Rule, r => r.Name, StringComparer.Ordinal);
        LocalName Rule(string id) => rules.GetValueOrDefault(id, new LocalName(id, id));
        return new ReliefBasketData(
            Name.Of(figures.Row(ReliefPlaceKind.Province, b.At)),
            ReliefFigures.Id(b.Outcome.Verdict),
            Round(b.Outcome.UsdPerDay),
            Round(b.Outcome.Grams),
            Round(b.Outcome.CostToMeetUsdPerDay),
            [.. b.Outcome.Portions.OrderByDescending(p => p.UsdPerDay).Select(p => new ReliefPortionData(p.Food, Round(p.Grams), Round(p.UsdPerDay)))],
            [.. b.Outcome.Nutrients.Select(n => new ReliefNutrientData(n.Nutrient, n.Unit, Round(n.Need), Round(n.Reached), Round(100 * n.Share), n.IsBinding, Round(n.UsdPerUnit), null))],
            [.. b.Outcome.Rules.OrderByDescending(r => r.UsdPerDay).Select(r => new ReliefRuleData(Name.Of(Rule(r.Rule)), Round(r.UsdPerDay)))],
            [.. b.Outcome.Shortfalls.Select(s => new ReliefShortfallData(Name.Of(s.IsRule ? Rule(s.Name) : figures.Nutrient(s.Name)), s.IsRule, Round(s.Amount), Round(100 * s.Part)))],
            [.. b.Prices.Select(p => new ReliefPriceData(
                p.Food,
                Name.Of(figures.Row(ReliefPlaceKind.Source, p.Source)),
                p.Mill is { } mill ? Name.Of(figures.Row(ReliefPlaceKind.Mill, mill)) : null,
                p.Gate is { } gate ? Name.Of(figures.Row(ReliefPlaceKind.Gate, gate)) : null,
                Round(p.BoughtUsdPerTonne),
                Round(p.CarriedUsdPerTonne),
                Round(p.UsdPerTonne),
                ReliefFigures.Letter(p.Letter)))]);
    }
}
