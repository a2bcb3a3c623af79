namespace Darya.Gravity.Estimation;

/// <summary>A gravity equation: an outcome, the regressors that explain it and the effects that are fitted beside them.</summary>
public sealed record GravityModel
{
    /// <summary>Column of the outcome; not negative in a Poisson model.</summary>
    public required string Outcome { get; init; }

    /// <summary>Columns of the regressors, in the order of the coefficients. Of several collinear ones the first is kept.</summary>
    public IReadOnlyList<string> Regressors { get; init; } = [];

    /// <summary>Each effect is a list of code columns: <c>["exporter", "year"]</c> has a level for every exporter in every year. None: a constant.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Effects { get; init; } = [];

    /// <summary>Column of weights ≥ 0, which multiply the contribution of a row; rows of weight zero are dropped. Null for ones.</summary>
    public string? Weight { get; init; }

    /// <summary>Column added to the linear index with coefficient one; null for none.</summary>
    public string? Offset { get; init; }

    /// <summary>Poisson or linear.</summary>
    public ModelFamily Family { get; init; } = ModelFamily.Poisson;
}
