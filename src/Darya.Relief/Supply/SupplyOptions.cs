namespace Darya.Relief.Supply;

/// <summary>How exactly a plan is solved.</summary>
public sealed record SupplyOptions
{
    /// <summary>The proven distance to the best plan at which the search for whole vehicles ends, as a part of the money spent.</summary>
    public double Gap { get; init; } = 0.01;

    /// <summary>Seconds for the search by branch and cut when rounding does not reach the gap; 0 to leave it out.</summary>
    public double SearchSeconds { get; init; } = 30;

    /// <summary>Whether vehicles are whole numbers; otherwise parts of vehicles are allowed.</summary>
    public bool WholeVehicles { get; init; } = true;
}
