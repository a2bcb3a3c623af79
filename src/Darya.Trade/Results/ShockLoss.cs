namespace Darya.Trade.Results;

/// <summary>What an economy loses when a partner's border closes.</summary>
/// <param name="Economy">Id of the economy.</param>
/// <param name="Before">Change of real income from goods as trade is now, percent; negative for a loss.</param>
/// <param name="After">The same after integration, percent.</param>
public sealed record ShockLoss(string Economy, TradeRange Before, TradeRange After);
