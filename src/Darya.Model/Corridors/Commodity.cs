namespace Darya.Model.Corridors;

/// <summary>A kind of goods.</summary>
/// <param name="Id">Id.</param>
/// <param name="Name">Name.</param>
/// <param name="Sector">An id of <see cref="Trade.TradeData.Sectors"/>.</param>
/// <param name="ValueUsdPerTonne">Value, USD/t.</param>
/// <param name="TimeLowPercentPerDay">Low end of what a day of transit costs, percent of the value.</param>
/// <param name="TimePercentPerDay">What a day of transit costs (capital, spoiling, lateness), percent of the value.</param>
/// <param name="TimeHighPercentPerDay">High end, percent of the value.</param>
/// <param name="TruckTonnes">Load of a truck, t.</param>
/// <param name="WagonTonnes">Load of a wagon, t.</param>
/// <param name="Letter">How sure.</param>
/// <param name="Source">An id of <see cref="Region.Sources"/>.</param>
/// <param name="Note">Note.</param>
public sealed record Commodity(
    string Id,
    LocalName Name,
    string Sector,
    double ValueUsdPerTonne,
    double TimeLowPercentPerDay,
    double TimePercentPerDay,
    double TimeHighPercentPerDay,
    double TruckTonnes,
    double WagonTonnes,
    Confidence Letter,
    string Source,
    string Note)
{
    /// <summary>What an hour costs a tonne, USD.</summary>
    public double TimeUsdPerTonneHour => ValueUsdPerTonne * TimePercentPerDay / 100 / 24;
}
