using Darya.Model.Corridors;

namespace Darya.Corridors.Routes;

/// <summary>The cheapest route between two places.</summary>
/// <param name="From">Where it starts.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Legs">Legs in order; none where both ends are one place.</param>
/// <param name="GeneralisedUsdPerTonne">Money, time and spread of border hours together, USD/t; by this it is the cheapest.</param>
public sealed record FreightRoute(string From, string To, IReadOnlyList<FreightRouteLeg> Legs, double GeneralisedUsdPerTonne)
{
    /// <summary>Places from end to end.</summary>
    public IReadOnlyList<string> Places => [From, .. Legs.Select(leg => leg.To)];

    /// <summary>Ids of the crossings passed, in order.</summary>
    public IReadOnlyList<string> Crossings => [.. Legs.Where(leg => leg.Crossing is not null).Select(leg => leg.Crossing!)];

    /// <summary>Hours, borders and queues included.</summary>
    public double Hours => Legs.Sum(leg => leg.Hours + leg.BorderHours);

    /// <summary>Of it at borders, h.</summary>
    public double BorderHours => Legs.Sum(leg => leg.BorderHours);

    /// <summary>Money, USD/t.</summary>
    public double UsdPerTonne => Legs.Sum(leg => leg.UsdPerTonne + leg.BorderUsdPerTonne);

    /// <summary>Kilometres, of a mode or of all.</summary>
    /// <param name="mode">The mode; null for all.</param>
    public double Km(TransportMode? mode = null) => Legs.Where(leg => mode is null || leg.Mode == mode).Sum(leg => leg.Km);
}
