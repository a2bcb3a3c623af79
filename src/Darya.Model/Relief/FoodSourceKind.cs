namespace Darya.Model.Relief;

/// <summary>What a source of food is.</summary>
public enum FoodSourceKind
{
    /// <summary>Grain and other produce from farms and elevators.</summary>
    Farm,

    /// <summary>Flour at the gate of mills.</summary>
    Mill,

    /// <summary>A market in a town, near those who eat.</summary>
    Market,

    /// <summary>The world market behind a port or gateway.</summary>
    World,
}
