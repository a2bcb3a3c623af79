namespace Darya.Relief.Supply;

/// <summary>What can hold a plan back.</summary>
public enum LimitKind
{
    /// <summary>What can be bought.</summary>
    Offer,

    /// <summary>What a mill takes.</summary>
    Mill,

    /// <summary>What a way carries, or a way that is closed.</summary>
    Way,

    /// <summary>What a gate lets through.</summary>
    Gate,

    /// <summary>Room for stocks.</summary>
    Room,

    /// <summary>Money.</summary>
    Money,

    /// <summary>Shelf life of a food.</summary>
    ShelfLife,
}
