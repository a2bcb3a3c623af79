namespace Darya.Relief.Supply;

/// <summary>Where the tonnes of a food went: had + ordered + milled out = milled in + handed out + lost + in stock + in transit.</summary>
/// <param name="Food">The food.</param>
/// <param name="Had">t at the start or already on their way.</param>
/// <param name="Ordered">t ordered.</param>
/// <param name="MilledOut">t that came out of mills.</param>
/// <param name="MilledIn">t that went into mills.</param>
/// <param name="HandedOut">t handed out.</param>
/// <param name="Lost">t lost in stores and on ways, or thrown away.</param>
/// <param name="InStock">t in stock at the end.</param>
/// <param name="InTransit">t not yet there at the end.</param>
public sealed record FoodBalance(
    string Food, double Had, double Ordered, double MilledOut, double MilledIn, double HandedOut, double Lost, double InStock, double InTransit)
{
    /// <summary>What the sum leaves open, t.</summary>
    public double Residual => Had + Ordered + MilledOut - MilledIn - HandedOut - Lost - InStock - InTransit;
}
