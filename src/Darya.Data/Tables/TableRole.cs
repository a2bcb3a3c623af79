namespace Darya.Data.Tables;

/// <summary>Where a file of a table belongs.</summary>
internal enum TableRole
{
    /// <summary>The region's own table.</summary>
    Parent,

    /// <summary>The rows in which a variant differs.</summary>
    Variant,

    /// <summary>A series given by the user.</summary>
    Series,
}
