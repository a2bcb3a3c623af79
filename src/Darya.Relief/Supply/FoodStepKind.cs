namespace Darya.Relief.Supply;

/// <summary>How food comes to be at a place.</summary>
internal enum FoodStepKind
{
    /// <summary>Bought there.</summary>
    Offer,

    /// <summary>There at the start or on its way then.</summary>
    Opening,

    /// <summary>Milled there.</summary>
    Mill,

    /// <summary>Brought over a way.</summary>
    Way,

    /// <summary>It came before and lay in store.</summary>
    Kept,
}
