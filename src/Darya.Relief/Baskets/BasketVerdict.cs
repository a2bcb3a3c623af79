namespace Darya.Relief.Baskets;

/// <summary>How far a basket goes.</summary>
public enum BasketVerdict
{
    /// <summary>Every need and every rule is met.</summary>
    Meets,

    /// <summary>The rules are met; the money buys only a part of the needs.</summary>
    MoneyShort,

    /// <summary>Needs and rules cannot hold together; the basket breaks them least.</summary>
    Conflict,
}
