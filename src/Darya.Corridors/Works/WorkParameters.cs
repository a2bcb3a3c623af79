using System.Globalization;
using Darya.Model.Corridors;

namespace Darya.Corridors.Works;

/// <summary>Numbers with ranges that a choice of works hangs on.</summary>
internal sealed class WorkParameters
{
    private const string GrowthId = "demand_growth";
    private const string DiscountId = "discount_rate";
    private const string LifeId = "work_life";

    private readonly CorridorData _data;
    private readonly IReadOnlyDictionary<string, double> _settings;
    private readonly List<string> _faults;

    internal WorkParameters(CorridorData data, IReadOnlyDictionary<string, double> settings, List<string> faults)
    {
        (_data, _settings, _faults) = (data, settings, faults);
        Growth = Of(GrowthId);
        DiscountPercent = Of(DiscountId).Central;
        if (DiscountPercent is < 0 or > 100)
        {
            faults.Add(string.Create(CultureInfo.InvariantCulture, $"{DiscountId}: got {DiscountPercent}; allowed are 0 to 100 % a year"));
        }

        Life = (int)Math.Round(Of(LifeId).Central);
        if (Life is < 1 or > 200)
        {
            faults.Add(string.Create(CultureInfo.InvariantCulture, $"{LifeId}: got {Life}; allowed are 1 to 200 years"));
        }
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
        var row = _data.Parameters.FirstOrDefault(parameter => parameter.Id == id);
        if (row is null && !_settings.ContainsKey(id))
        {
            var fault = $"corridor_parameters has no row '{id}'; add it, or set the number by hand";
            if (!_faults.Contains(fault))
            {
                _faults.Add(fault);
            }

            return new WorkRange(0, 0, 0);
        }

        var central = _settings.TryGetValue(id, out var set) ? set : row!.Central;
        return WorkRange.Around(central, row?.Low ?? central, row?.High ?? central);
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
