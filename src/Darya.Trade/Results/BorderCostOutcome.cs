namespace Darya.Trade.Results;

/// <summary>Ad valorem cost of trading over the border of a pair against trading at home, and what gravity leaves unexplained.</summary>
/// <remarks>Head and Ries (2001), American Economic Review 91: 858-876; Novy (2013), Economic Inquiry 51: 101-121. The cost holds everything: distance, border, rules, language.</remarks>
/// <param name="First">Id of one economy.</param>
/// <param name="Second">Id of the other.</param>
/// <param name="AtThetas">Cost at low, central and high trade elasticity, in this order.</param>
/// <param name="Percent">Cost over all of them, percent of the value at the gate.</param>
/// <param name="UnexplainedPercent">
/// What the gravity estimate leaves unexplained, as a cost in percent: above 0 trade is below the fitted value; it may be negative. Null where the estimate has no such pair.
/// </param>
/// <param name="IsEstimated">Whether a flow of the pair is aged or split, not reported.</param>
public sealed record BorderCostOutcome(
    string First,
    string Second,
    IReadOnlyList<BorderCostAtTheta> AtThetas,
    TradeBounds Percent,
    TradeBounds? UnexplainedPercent,
    bool IsEstimated);
