using Darya.Model;
using Darya.Relief.Results;
using Darya.Relief.Supply;

namespace Darya.Relief.Tables;

/// <summary>A plan made from the tables, with what its names mean.</summary>
/// <param name="Request">What is asked.</param>
/// <param name="Study">The plan that knows of no event.</param>
/// <param name="Need">People in need.</param>
/// <param name="Months">Months of the plan.</param>
/// <param name="Places">Places, by the names in the plan.</param>
/// <param name="Ways">Ways, by the names in the plan.</param>
/// <param name="Shortages">People without ration in words, of this plan or of the rest of one, whose months are given.</param>
internal sealed record PlanOfTables(
    ReliefRequest Request,
    PlanStudy Study,
    NeedOutcome Need,
    IReadOnlyList<YearMonth> Months,
    IReadOnlyList<ReliefPlace> Places,
    IReadOnlyList<ReliefWay> Ways,
    Func<SupplyOutcome, IReadOnlyList<YearMonth>, IReadOnlyList<ShortageInWords>> Shortages)
{
    /// <summary>A plan of the region.</summary>
    internal static PlanOfTables Of(RegionSupply supply, PlanStudy study) => new(
        supply.Request,
        study,
        supply.Need,
        supply.Months,
        supply.Places,
        [.. supply.Ways.Select(way => way.Way)],
        (outcome, months) => PlanReading.Shortages(supply.From(supply.Months.Count - months.Count), outcome));

    /// <summary>The problem that the plan answers.</summary>
    internal SupplyProblem Problem => Study.Outcome.Problem;

    /// <summary>Economy of an offer: that of its food source.</summary>
    internal string EconomyOf(FoodOffer offer)
    {
        var row = PlaceOf(offer.Place).Row;
        return Request.Data.Sources.First(source => source.Id == row).Economy;
    }

    /// <summary>A place by its name in the plan.</summary>
    internal ReliefPlace PlaceOf(string id) => Places.First(place => place.Id == id);

    /// <summary>Name of an economy or state; its id where the tables have none.</summary>
    internal LocalName NameOf(string economy) =>
        Request.Network.Economies.FirstOrDefault(entry => entry.Id == economy)?.Name ?? new LocalName(economy, economy);
}
