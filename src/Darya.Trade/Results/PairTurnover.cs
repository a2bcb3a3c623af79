namespace Darya.Trade.Results;

/// <summary>Turnover of a pair of economies before and after, million USD.</summary>
/// <param name="First">Id of one economy.</param>
/// <param name="Second">Id of the other.</param>
/// <param name="BeforeMusd">Before.</param>
/// <param name="AfterMusd">After.</param>
public sealed record PairTurnover(string First, string Second, double BeforeMusd, TradeRange AfterMusd);
