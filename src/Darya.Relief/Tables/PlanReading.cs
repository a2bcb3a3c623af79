using System.Globalization;
using Darya.Model;
using Darya.Relief.Questions;
using Darya.Relief.Results;
using Darya.Relief.Supply;

namespace Darya.Relief.Tables;

/// <summary>Reads a plan in the words of the tables.</summary>
internal static class PlanReading
{
    /// <summary>The plan as answers show it.</summary>
    /// <param name="supply">The tables that it was made of.</param>
    /// <param name="outcome">The plan.</param>
    /// <param name="seconds">Time of the solution, s.</param>
    internal static PlanStudy Of(RegionSupply supply, SupplyOutcome outcome, double seconds) => new(
        outcome,
        supply.Request.Money,
        StepTotals.Of(supply, outcome),
        Ration(outcome),
        PriorityClasses.Of(supply.Need, outcome),
        Shortages(supply, outcome),
        ReportsBeside.Plan(supply, outcome),
        seconds,
        [.. Warnings(supply, outcome)]);

    /// <summary>Breaks in words, the largest first.</summary>
    internal static IReadOnlyList<ShortageInWords> Shortages(RegionSupply supply, SupplyOutcome outcome) =>
    [
        .. outcome.Breaks.OrderByDescending(gap => gap.Persons).ThenBy(gap => gap.Month).ThenBy(gap => gap.Place, StringComparer.Ordinal).Select(gap => ShortageWords.Of(supply, outcome, gap)),
    ];

    private static List<RationFood> Ration(SupplyOutcome outcome)
    {
        var personDays = outcome.People.Sum(row => row.Fed.Select((fed, t) => fed * outcome.Problem.Days[t]).Sum());
        return
        [
            .. outcome.HandedOut.GroupBy(entry => entry.Food, StringComparer.Ordinal).Select(group => (Food: group.Key, Tonnes: group.Sum(entry => entry.Tonnes.Sum())))
                .Where(entry => entry.Tonnes > 0).OrderByDescending(entry => entry.Tonnes).ThenBy(entry => entry.Food, StringComparer.Ordinal)
                .Select(entry => new RationFood(entry.Food, entry.Tonnes * 1e6 / personDays, entry.Tonnes)),
        ];
    }

    private static IEnumerable<LocalName> Warnings(RegionSupply supply, SupplyOutcome outcome)
    {
        if (supply.Request.Ration is ChosenRation { ByPlace: false })
        {
            yield return new(
                "One ration for all is chosen on all months put together; the gap holds for this ration.",
                "Единый рацион выбран по всем месяцам вместе; разрыв до лучшего плана доказан для этого рациона.");
        }

        if (outcome.Gap > 0.01)
        {
            yield return new(
                string.Create(CultureInfo.InvariantCulture, $"The plan may be {outcome.Gap * 100:0.##} % of its cost from the best."),
                string.Create(CultureInfo.InvariantCulture, $"План может отстоять от лучшего на {outcome.Gap * 100:0.##} % своей стоимости."));
        }

        if (supply.Request.AllowsCash)
        {
            yield return new(
                "Cash costs the basket of a household by person and a fee; offices and staff are counted on tonnes only, so food looks dearer beside it than it is.",
                "Денежная помощь стоит корзину семьи на человека и комиссию; офисы и персонал отнесены только на тонны, поэтому продовольствие рядом с ней выглядит дороже, чем есть.");
        }
    }
}
