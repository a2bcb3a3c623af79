namespace Darya.Gravity.Equilibrium;

/// <summary>What nominal results are measured in. Real results do not depend on it.</summary>
public sealed record Numeraire
{
    private Numeraire(string? importer) => Importer = importer;

    /// <summary>World output keeps its nominal value.</summary>
    public static Numeraire WorldIncome { get; } = new((string?)null);

    /// <summary>The country whose price index stays; null for world income.</summary>
    public string? Importer { get; }

    /// <summary>The price index (inward multilateral resistance) of one country stays.</summary>
    /// <param name="importer">The country.</param>
    public static Numeraire InwardResistanceOf(string importer) => new(importer);
}
