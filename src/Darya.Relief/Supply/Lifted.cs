namespace Darya.Relief.Supply;

/// <summary>Which prohibitions are lifted when costs of food are followed, to see whether they are what stops people.</summary>
[Flags]
internal enum Lifted
{
    /// <summary>None.</summary>
    Nothing = 0,

    /// <summary>Ways and gates that let nothing through in a month.</summary>
    Closed = 1,

    /// <summary>Shelf life.</summary>
    ShelfLife = 2,

    /// <summary>Stores that have no room in a month.</summary>
    NoRoom = 4,

    /// <summary>Offers and mills that give nothing in a month.</summary>
    NotSold = 8,

    /// <summary>All prohibitions; lead times stay.</summary>
    All = Closed | ShelfLife | NoRoom | NotSold,
}
