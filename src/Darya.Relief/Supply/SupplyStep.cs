namespace Darya.Relief.Supply;

/// <summary>A step of the supply from field to family, in that order.</summary>
public enum SupplyStep
{
    /// <summary>Food bought.</summary>
    Buying,

    /// <summary>Fees of mills.</summary>
    Milling,

    /// <summary>Railways.</summary>
    Rail,

    /// <summary>Crossings of borders and unloading there.</summary>
    Crossing,

    /// <summary>Ships and ports.</summary>
    Sea,

    /// <summary>Roads.</summary>
    Road,

    /// <summary>Food taken in at a place.</summary>
    Handling,

    /// <summary>Food in stock.</summary>
    Storing,

    /// <summary>Money given to families instead of food.</summary>
    Cash,
}
