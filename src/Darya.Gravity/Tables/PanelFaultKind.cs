namespace Darya.Gravity.Tables;

/// <summary>What is wrong with a place of a file.</summary>
public enum PanelFaultKind
{
    /// <summary>There is no such file, it cannot be read, or it is compressed and broken.</summary>
    Unreadable,

    /// <summary>Bytes that are not UTF-8.</summary>
    NotUtf8,

    /// <summary>No header, or no row under it.</summary>
    NoRows,

    /// <summary>A wanted column is missing, or a name stands twice in the header.</summary>
    Column,

    /// <summary>A row with more or fewer fields than the header.</summary>
    FieldCount,

    /// <summary>Quotes that do not match.</summary>
    Quote,

    /// <summary>A line that cannot be a row.</summary>
    LineTooLong,

    /// <summary>Something else than a finite number in a column of numbers.</summary>
    NotANumber,

    /// <summary>An empty code, or one with control characters.</summary>
    Code,
}
