namespace Darya.Relief.Stress;

/// <summary>The cheapest stock laid in before it is known which event comes.</summary>
/// <param name="Month">The first month in which it is known, from 0; stocks are those at the ends of the months before.</param>
/// <param name="Stocks">What lies where, beside the plan that knows of no event; only where one of them has food.</param>
/// <param name="Events">Every event with and without the stock, "nothing happens" first.</param>
/// <param name="PremiumUsd">What the stock costs when nothing happens: money more than by the plan that knows of no event, USD.</param>
/// <param name="PersonMonthsKeptFed">Person-months without ration fewer, in the mean over the events by their probabilities.</param>
public sealed record StockOutcome(
    int Month, IReadOnlyList<StockLaidIn> Stocks, IReadOnlyList<PreparedEvent> Events, double PremiumUsd, double PersonMonthsKeptFed)
{
    /// <summary>
    /// People without ration before it is known which event comes, more than by the plan that knows of none, the most first: where they are, stock is there in part because they are not fed.
    /// </summary>
    public IReadOnlyList<EventShortage> Withheld { get; init; } = [];
}
