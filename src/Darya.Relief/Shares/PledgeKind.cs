namespace Darya.Relief.Shares;

/// <summary>What a contributor brings.</summary>
public enum PledgeKind
{
    /// <summary>Food sold or given, t.</summary>
    Food,

    /// <summary>Grain milled, t that go in.</summary>
    Milling,

    /// <summary>Food carried, t.</summary>
    Carriage,

    /// <summary>Food stored at the end of the month, t.</summary>
    Storage,

    /// <summary>Money paid, USD.</summary>
    Money,
}
