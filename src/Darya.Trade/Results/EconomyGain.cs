namespace Darya.Trade.Results;

/// <summary>What a change brings to an economy.</summary>
/// <param name="Economy">Id of the economy.</param>
/// <param name="RealIncomePercent">Exact change of real income from goods, percent.</param>
/// <param name="RealIncomeMusd">The same in million USD: percent × goods output (exports and domestic goods) before the change; not a share of GDP.</param>
/// <param name="ExportsPercent">Change of exports at constant world income, percent.</param>
/// <param name="ImportsPercent">Change of imports at constant world income, percent.</param>
public sealed record EconomyGain(string Economy, TradeRange RealIncomePercent, TradeRange RealIncomeMusd, TradeRange ExportsPercent, TradeRange ImportsPercent);
