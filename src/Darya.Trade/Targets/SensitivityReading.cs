using Darya.Trade.Assumptions;
using Darya.Trade.Results;

namespace Darya.Trade.Targets;

/// <summary>Each assumption at the ends of its range with all others central.</summary>
/// <remarks>The order is by the cut that reaches the target, which is the answer; what hours and rules bring moves only how much of it they leave.</remarks>
internal static class SensitivityReading
{
    internal static IReadOnlyList<TargetSensitivity> Of(AssumptionSet set, TargetSolver solver, TargetPoint central)
    {
        var list = new List<TargetSensitivity>();
        for (var i = 0; i < set.All.Count; i++)
        {
            var assumption = set.All[i];
            var low = assumption.Low < assumption.Central ? solver.Solve(set.Central.With(i, -1)) : central;
            var high = assumption.High > assumption.Central ? solver.Solve(set.Central.With(i, 1)) : central;
            list.Add(new TargetSensitivity(
                assumption.Id,
                assumption.Name,
                assumption.Unit,
                assumption.Low,
                assumption.High,
                low.CutPercent,
                high.CutPercent,
                low.SparePercent,
                high.SparePercent,
                Math.Abs(high.CutPercent - low.CutPercent),
                Math.Abs(high.SparePercent - low.SparePercent),
                assumption.Letter));
        }

        return [.. list.OrderByDescending(item => item.Swing).ThenByDescending(item => item.SpareSwing).ThenBy(item => item.Assumption, StringComparer.Ordinal)];
    }
}
