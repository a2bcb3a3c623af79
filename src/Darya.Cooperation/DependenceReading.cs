using Darya.Cooperation.Results;

namespace Darya.Cooperation;

/// <summary>Reads how far states depend on power from outside and over their neighbours.</summary>
internal static class DependenceReading
{
    internal static IReadOnlyList<DependenceOutcome> Read(IReadOnlyList<string> players, GameOutcome game) => [.. players.Select(p =>
    {
        var (alone, together) = (game.Partitions[0].AccountOf(p), game.Partitions[^1].AccountOf(p));
        return new DependenceOutcome(
            p,
            Percent(alone.OutsideImportGwh, alone),
            Percent(together.OutsideImportGwh, together),
            Percent(alone.ImportGwh, alone),
            Percent(together.ImportGwh, together),
            Percent(alone.UnservedGwh, alone),
            Percent(together.UnservedGwh, together),
            alone.TransitGwh,
            together.TransitGwh);
    })];

    private static double Percent(double gwh, StateAccount account) => account.DemandGwh > 0 ? 100 * gwh / account.DemandGwh : 0;
}
