using Darya.Trade.Assumptions;
using Darya.Trade.Results;

namespace Darya.Trade.Targets;

/// <summary>Each assumption at the ends of its range with all others central.</summary>
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
                Math.Max(Math.Abs(high.CutPercent - low.CutPercent), Math.Abs(high.SparePercent - low.SparePercent)),
                assumption.Letter));
        }

        return [.. list.OrderByDescending(item => item.Swing).ThenBy(item => item.Assumption, StringComparer.Ordinal)];
    }
}
