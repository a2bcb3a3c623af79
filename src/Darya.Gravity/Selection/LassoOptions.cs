using Darya.Gravity.Estimation;

namespace Darya.Gravity.Selection;

/// <summary>Settings of <see cref="PluginLasso"/>.</summary>
public sealed record LassoOptions
{
    /// <summary>Code columns whose combinations are the clusters of the scores, for example exporter and importer; none: rows are independent.</summary>
    public IReadOnlyList<string> Cluster { get; init; } = [];

    /// <summary>Slack c of the penalty, in [1, 10]; a little above one covers the error of the estimated scores.</summary>
    public double Slack { get; init; } = 1.1;

    /// <summary>Probability γ that a term without effect comes in, in (0, 1); 0.1 / log(rows) when null.</summary>
    public double? Gamma { get; init; }

    /// <summary>Most rounds of penalties and selections, at least 1. Reaching it is an error.</summary>
    public int MaxRounds { get; init; } = 15;

    /// <summary>Steps, threads and standard errors of the estimates.</summary>
    public FitOptions Fit { get; init; } = new();
}
