using Darya.Model;

namespace Darya.Trade.Scenarios;

/// <summary>Levers pulled together.</summary>
/// <param name="Name">Name.</param>
/// <param name="Levers">Levers; effects on the same direction and sector add up in logs. None leaves the world as it is.</param>
public sealed record TradeScenario(LocalName Name, IReadOnlyList<TradeLever> Levers);
