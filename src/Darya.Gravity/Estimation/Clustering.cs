namespace Darya.Gravity.Estimation;

/// <summary>One way of clustering standard errors.</summary>
/// <param name="Kind">Which rows may be correlated.</param>
/// <param name="Columns">Code columns: one or more of a group, the two sides of a dyad.</param>
public sealed record Clustering(ClusterKind Kind, IReadOnlyList<string> Columns)
{
    /// <summary>Rows with the same codes in all of <paramref name="columns"/> may be correlated.</summary>
    public static Clustering By(params IReadOnlyList<string> columns) => new(ClusterKind.Group, columns);

    /// <summary>Rows may be correlated when they share a partner, whether it stands in the first or in the second column.</summary>
    public static Clustering Dyadic(string first, string second) => new(ClusterKind.Dyadic, [first, second]);

    /// <summary>The way in words, for example <c>exporter × importer</c> or <c>dyads of exporter and importer</c>.</summary>
    public override string ToString() =>
        Kind == ClusterKind.Dyadic ? $"dyads of {string.Join(" and ", Columns)}" : string.Join(" × ", Columns);
}
