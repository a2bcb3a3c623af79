namespace Darya.Model.Trade;

/// <summary>An economy that trades: a state of the region, a partner outside, or the rest of the world.</summary>
/// <param name="Id">Id; that of the state for states of the region, for example <c>KZ</c>, <c>CN</c>, <c>EU</c>, <c>ROW</c>.</param>
/// <param name="Name">Name.</param>
/// <param name="Kind">State of the region, partner, or rest.</param>
/// <param name="Unions">Trade agreements it is in, for example <c>cis_fta</c>, <c>eaeu</c>.</param>
public sealed record TradeEconomy(string Id, LocalName Name, TradeEconomyKind Kind, IReadOnlyList<string> Unions);
