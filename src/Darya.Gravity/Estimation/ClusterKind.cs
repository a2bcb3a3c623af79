namespace Darya.Gravity.Estimation;

/// <summary>Which rows may be correlated.</summary>
public enum ClusterKind
{
    /// <summary>Rows with the same codes.</summary>
    Group,

    /// <summary>Rows with a partner in common, on either side.</summary>
    Dyadic,
}
