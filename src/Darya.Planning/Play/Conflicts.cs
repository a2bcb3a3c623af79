using System.Globalization;
using Darya.Planning.Problem;
using Darya.Solvers;

namespace Darya.Planning.Play;

/// <summary>Rules in conflict of an infeasible plan, in the words of the user.</summary>
internal static class Conflicts
{
    private const int LinesAtMost = 20;
    private const double SecondsASolve = 60;

    private static readonly Dictionary<string, (string Text, string Unit)> Words = new(StringComparer.Ordinal)
    {
        [Water.WaterBalance.Family] = ("water balance", "hm³"),
        [Water.SectionFlows.Family] = ("section flow", "hm³"),
        [Water.InterstateLimits.Family] = ("interstate limit", "hm³"),
        [Water.EndStorage.Family] = ("storage at the end", "hm³"),
        [Water.AralInflow.Family] = ("water for the seas", "hm³"),
        [Farming.FieldWater.Family] = ("water at the fields", "hm³"),
        [Farming.MonthDeficit.Family] = ("deficit of a period", "hm³"),
        [Farming.StageDeficit.Family] = ("deficit of a stage", "hm³"),
        [Farming.FarmLand.Family] = ("land", "thousand ha"),
        [Power.TurbineFlow.HeadFamily] = ("turbine flow", "hm³"),
        [Power.TurbineFlow.FixedFamily] = ("energy of the flow", "GWh"),
        [Power.HeadEnergy.Family] = ("energy of the head", "GWh"),
        [Power.RecordedTrade.Family] = ("recorded trade", "GWh"),
        [Power.ZoneBalance.Family] = ("power balance", "GWh"),
    };

    /// <summary>One line a rule that must give way, the largest amount first.</summary>
    internal static IReadOnlyList<string> Explain(PlanProgram program)
    {
        var report = Conflict.Explain(program.Lp, new ConflictOptions { MaximumSeconds = SecondsASolve });
        var rows = report.MustGiveWay.Take(LinesAtMost).Select(row =>
        {
            var (text, unit) = Words.TryGetValue(row.Family, out var words) ? words : (row.Family, string.Empty);
            var way = row.Amount < 0 ? "falls short by" : "is exceeded by";
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{string.Join(": ", new[] { text, string.Join(", ", row.Indices.Select(i => i.Label)) }.Where(part => part.Length > 0))}: {way} {Math.Abs(row.Amount):0.###} {unit}");
        });
        var bounds = report.Bounds.Take(LinesAtMost).Select(b =>
            string.Create(CultureInfo.InvariantCulture, $"together with {b.Name} {(b.IsUpper ? "at most" : "at least")} {b.Value:0.###}"));
        return [.. rows, .. bounds];
    }
}
