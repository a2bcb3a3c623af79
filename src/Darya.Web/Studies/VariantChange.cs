namespace Darya.Web.Studies;

/// <summary>A figure of the region that a variant of the room changes: an estimate of who changed it.</summary>
internal sealed class VariantChange
{
    internal const int LongestValue = 200;
    internal const int LongestReason = 500;

    public Guid Id { get; init; }

    public Guid VariantId { get; init; }

    public Guid AccountId { get; init; }

    /// <summary>Name of the table.</summary>
    public string TableName { get; init; } = "";

    /// <summary>Key of the row.</summary>
    public string RowKey { get; init; } = "";

    /// <summary>Name of the column.</summary>
    public string Field { get; init; } = "";

    /// <summary>What stood there.</summary>
    public string Before { get; init; } = "";

    /// <summary>What stands there now.</summary>
    public string Value { get; init; } = "";

    public string Reason { get; init; } = "";

    public DateTime ChangedAt { get; init; }
}
