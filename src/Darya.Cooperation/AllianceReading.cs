using Darya.Cooperation.Results;

namespace Darya.Cooperation;

/// <summary>Reads what an alliance alone brings to its members and to the others.</summary>
internal static class AllianceReading
{
    internal static AllianceOutcome Read(CooperationRequest request, GameOutcome game)
    {
        string[] allies = [.. request.Players.Where(request.Alliance.Contains)];
        var alone = game.Partitions[0];
        var together = game.Partitions.Single(p => p.Blocks.Any(b => b.SequenceEqual(allies)) && p.Blocks.Count == request.Players.Count - allies.Length + 1);
        AllianceEffect[] effects = [.. alone.States.Zip(together.States, (a, b) => new AllianceEffect(a.State, allies.Contains(a.State), a, b))];
        return new AllianceOutcome(
            allies,
            effects.Where(e => e.IsAlly).Sum(e => e.ChangeMusd),
            effects,
            alone.Certificates.Concat(together.Certificates).Max(c => c.GainMusd));
    }
}
