namespace Darya.Data.Tables;

/// <summary>What a row of a variant does.</summary>
internal enum RowPurpose
{
    /// <summary>It gives values.</summary>
    Value,

    /// <summary>It removes the parent's row with its key.</summary>
    Deletion,
}
