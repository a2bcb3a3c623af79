namespace Darya.Model.Corridors;

/// <summary>Whether goods begin or end at a place.</summary>
public enum GoodsDirection
{
    /// <summary>They begin.</summary>
    Origin,

    /// <summary>They end.</summary>
    Destination,

    /// <summary>Both.</summary>
    Both,
}
