using Darya.Model;
using Darya.Relief.Baskets;

namespace Darya.Relief.Results;

/// <summary>The cheapest basket of a place.</summary>
/// <param name="At">Id of the province or source.</param>
/// <param name="Outcome">The basket.</param>
/// <param name="Prices">What each food costs there and by which source, by food; foods without a price are left out and named in the warnings.</param>
/// <param name="Rules">Rules with their names in words, by the name in the outcome.</param>
/// <param name="Comparisons">Beside reported figures.</param>
/// <param name="Warnings">What bites in this part.</param>
public sealed record BasketStudy(
    string At,
    BasketOutcome Outcome,
    IReadOnlyList<LandedPrice> Prices,
    IReadOnlyList<RuleName> Rules,
    IReadOnlyList<ReportedBeside> Comparisons,
    IReadOnlyList<LocalName> Warnings);
