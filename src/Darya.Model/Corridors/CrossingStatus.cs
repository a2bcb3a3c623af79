namespace Darya.Model.Corridors;

/// <summary>What may pass a crossing in a period.</summary>
public enum CrossingStatus
{
    /// <summary>People and goods.</summary>
    Open,

    /// <summary>People, no goods.</summary>
    PeopleOnly,

    /// <summary>Goods, no travellers.</summary>
    GoodsOnly,

    /// <summary>Nobody.</summary>
    Closed,
}
