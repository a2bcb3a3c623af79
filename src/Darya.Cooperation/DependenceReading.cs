using Darya.Cooperation.Results;

namespace Darya.Cooperation;

/// <summary>Reads how far states depend on power from outside and over their neighbours.</summary>
internal static class DependenceReading
{
    internal static IReadOnlyList<DependenceOutcome> Read(IReadOnlyList<string> players, GameOutcome game) => [.. players.Select(p =>
    {
        var (alone, together) = (Account(game.Partitions[0], p), Account(game.Partitions[^1], p));
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

    private static StateAccount Account(PartitionOutcome outcome, string state) => outcome.States.Single(s => s.State == state);
}
