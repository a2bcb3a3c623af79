namespace Darya.Relief.Stress;

/// <summary>
/// A change of data: <see cref="WaysClosed"/>, <see cref="MostOver"/>, <see cref="PricesTimes"/>, <see cref="OffersTimes"/>,
/// <see cref="FundsTimes"/> or <see cref="ConvoyLost"/>.
/// </summary>
public abstract record SupplyChange;
