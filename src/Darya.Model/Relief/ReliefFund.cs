namespace Darya.Model.Relief;

/// <summary>Money of a donor that can be spent from a month on.</summary>
/// <param name="Id">Id.</param>
/// <param name="Donor">Who gives; rows of one donor have one name.</param>
/// <param name="Name">Name.</param>
/// <param name="Status">How sure it is.</param>
/// <param name="Year">Year of the month.</param>
/// <param name="Month">Month from which it can be spent, 1 to 12.</param>
/// <param name="MillionUsd">Amount, million USD.</param>
/// <param name="Use">What it may be spent on.</param>
/// <param name="OnlyGroups">Groups of foods it may buy; empty for all.</param>
/// <param name="OnlyEconomies">Economies it may buy in; empty for all.</param>
/// <param name="Letter">How sure.</param>
/// <param name="Source">An id of <see cref="Region.Sources"/>.</param>
/// <param name="Note">Note.</param>
public sealed record ReliefFund(
    string Id,
    string Donor,
    LocalName Name,
    FundStatus Status,
    int Year,
    int Month,
    double MillionUsd,
    FundUse Use,
    IReadOnlyList<FoodGroup> OnlyGroups,
    IReadOnlyList<string> OnlyEconomies,
    Confidence Letter,
    string Source,
    string Note);
