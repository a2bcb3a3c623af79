namespace Darya.Corridors.Assignment;

/// <summary>Who travels alike: the same value of time and the same money on each link.</summary>
/// <param name="Name">Name for messages and tables.</param>
public sealed record TravelClass(string Name)
{
    /// <summary>Money a unit of time is worth, > 0; generalised time is time + money / value of time.</summary>
    public double ValueOfTime { get; init; } = 1;

    /// <summary>Money paid on each link [link], ≥ 0, +∞ where the class may not go; nothing anywhere when empty.</summary>
    public IReadOnlyList<double> Money { get; init; } = [];

    /// <summary>Load that one trip puts on a link, > 0: vehicles a tonne, or passenger cars a truck.</summary>
    public double Load { get; init; } = 1;
}
