namespace Darya.Model.Trade;

/// <summary>A number that answers hang on, with its range.</summary>
/// <param name="Id">Id: <c>theta</c>, <c>border_time_elasticity</c>, <c>usd_inflation</c>, <c>goods_share</c>, <c>growth KZ</c> and so on.</param>
/// <param name="Name">Name.</param>
/// <param name="Unit">Unit.</param>
/// <param name="Low">Low end.</param>
/// <param name="Central">Central value.</param>
/// <param name="High">High end.</param>
/// <param name="Letter">How sure.</param>
/// <param name="Source">An id of <see cref="Region.Sources"/>.</param>
/// <param name="Note">Where the range comes from.</param>
public sealed record TradeParameter(string Id, LocalName Name, string Unit, double Low, double Central, double High, Confidence Letter, string Source, string Note);
