namespace Darya.Corridors.Works;

/// <summary>Goods in each year of the plan over those of the year of the trade; they stop growing after the last year of spending.</summary>
internal sealed class GrowthPath
{
    private readonly double[] _factors;

    internal GrowthPath(double growthPercent, int goodsYear, int firstYear, int years)
    {
        GrowthPercent = growthPercent;
        _factors = [.. Enumerable.Range(0, years).Select(year => Math.Pow(1 + (growthPercent / 100), Math.Max(0, firstYear + year - goodsYear)))];
    }

    /// <summary>Growth, % a year.</summary>
    internal double GrowthPercent { get; }

    /// <summary>The factor of the last year of spending and of all after it.</summary>
    internal double Last => _factors[^1];

    /// <summary>The factor of a year, numbered from the first.</summary>
    internal double this[int year] => _factors[Math.Min(year, _factors.Length - 1)];
}
