using Darya.Model.Corridors;

namespace Darya.Corridors.Works;

/// <summary>Numbers with ranges that a choice of works hangs on.</summary>
internal sealed class WorkParameters
{
    private const string GrowthId = "demand_growth";
    private const string DiscountId = "discount_rate";
    private const string LifeId = "work_life";

    private readonly CorridorNumbers _numbers;

    internal WorkParameters(CorridorData data, IReadOnlyDictionary<string, double> settings, List<string> faults)
    {
        _numbers = new CorridorNumbers(data, settings, faults);
        Growth = Of(GrowthId);
        DiscountPercent = Of(DiscountId).Central;
        Life = (int)Math.Round(Of(LifeId).Central);
    }

    /// <summary>Growth of freight, % a year.</summary>
    internal WorkRange Growth { get; }

    /// <summary>Discount rate, % a year.</summary>
    internal double DiscountPercent { get; }

    /// <summary>Years a work serves.</summary>
    internal int Life { get; }

    /// <summary>Overrun of the cost of a work, %.</summary>
    internal WorkRange Overrun(JointWork work)
    {
        var kind = Of($"overrun {Word(work.Kind)}");
        return WorkRange.Around(kind.Central, work.OverrunLowPercent ?? kind.Low, work.OverrunHighPercent ?? kind.High);
    }

    /// <summary>Years to build a work of a kind.</summary>
    internal int BuildYears(JointWorkKind kind) => Math.Max(1, (int)Math.Round(Of($"build_years {Word(kind)}").Central));

    private WorkRange Of(string id)
    {
        var (low, central, high) = _numbers.Range(id);
        return WorkRange.Around(central, low, high);
    }

    private static string Word(JointWorkKind kind) => kind switch
    {
        JointWorkKind.Railway => "railway",
        JointWorkKind.Road => "road",
        JointWorkKind.Crossing => "crossing",
        JointWorkKind.Zone => "zone",
        JointWorkKind.PowerLine => "power_line",
        JointWorkKind.Dam => "dam",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "no such kind of work"),
    };
}
