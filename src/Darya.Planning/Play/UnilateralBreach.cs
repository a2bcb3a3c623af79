using Darya.Planning.Outcome;
using Darya.Planning.Problem;
using Darya.Planning.Results;
using Darya.Planning.Sets;

namespace Darya.Planning.Play;

/// <summary>What a state gains for a year by no longer performing while its partners still do: the temptation of repeated play.</summary>
/// <remarks>
/// The state's own program with the flows that reach it as planned, the energy that partners send as planned, nothing sent to them, no obligations. Its reservoirs end
/// where the plan must end them. Both accounts leave out exchange inside the group, so that payments can be laid over them.
/// </remarks>
internal static class UnilateralBreach
{
    internal static BreachOutcome Of(string state, Plan plan, PlanData data, Profile profile, HeadIteration head, CancellationToken cancellation)
    {
        var sets = data.Sets;
        var decisions = profile.Decisions.Clone();
        var partners = plan.Coalition.Where(s => s != state).ToHashSet(StringComparer.Ordinal);
        var received = Received(state, partners, data, profile);
        foreach (var m in sets.Trades.Where(m => Joins(sets, m, state, partners)))
        {
            decisions.TradeGwh[m.Ordinal] = SharedDecisions.Table(sets.Periods.Count, sets.Blocks.Count);
        }

        Array.Fill(decisions.Trade, TradeState.Agreed);
        var scope = new PlayerScope(sets, [state]);
        var alone = head.SolveBreach(data, scope, decisions, received, cancellation);
        Commit.Write(alone, decisions);
        var operation = PlanAssembly.Simulate(data, decisions);
        var players = profile.Last.Prepend(alone).ToArray();
        var power = new PowerReading(data, players, decisions, operation);
        var broken = StateReading.Read(data, operation, FarmReading.Read(data, players, operation), power, state);
        return new BreachOutcome(
            state,
            Own(plan.States.Single(s => s.State == state)) + ExchangeWithOthers(plan.Lines, plan.Trades),
            Own(broken) + ExchangeWithOthers(power.Lines, power.Trades) - MissingEnd());

        static double Own(StateOutcome s) => s.FarmingMusd - s.FuelCostMusd - s.UnservedCostMusd;
        double MissingEnd() => alone.Program.X.EndShort.Members.Sum(m => alone.Solution.Value(m.Variable)) * Water.EndStorage.ShortUsdPerM3 / sets.Horizon.Years;
        bool IsOwn(int zone) => sets.Zones[zone].Data.State == state;
        bool IsPartner(int zone) => sets.Zones[zone].Data.State is { } other && partners.Contains(other);
        double ExchangeWithOthers(IReadOnlyList<LineOutcome> lines, IReadOnlyList<TradeOutcome> trades)
        {
            var receipts = 0.0;
            foreach (var l in sets.Lines)
            {
                var paid = lines[l.Ordinal].ForwardPaidMusd.Sum() - lines[l.Ordinal].BackwardPaidMusd.Sum();
                receipts += IsOwn(l.From) && !IsOwn(l.To) && !IsPartner(l.To) ? paid : 0;
                receipts -= IsOwn(l.To) && !IsOwn(l.From) && !IsPartner(l.From) ? paid : 0;
            }

            foreach (var m in sets.Trades)
            {
                var paid = trades[m.Ordinal].ValueMusd.Sum();
                receipts += IsOwn(m.From) && !IsPartner(m.To) ? paid : 0;
                receipts -= IsOwn(m.To) && !IsPartner(m.From) ? paid : 0;
            }

            return receipts / sets.Horizon.Years;
        }
    }

    private static bool Joins(PlanSets sets, TradeIndex m, string state, HashSet<string> partners)
    {
        var (from, to) = (sets.Zones[m.From].Data.State, sets.Zones[m.To].Data.State);
        return (from == state && to is not null && partners.Contains(to)) || (to == state && from is not null && partners.Contains(from));
    }

    /// <summary>Energy that partners send to the state's zones in the plan [zone][period][block], GWh.</summary>
    private static double[][][] Received(string state, HashSet<string> partners, PlanData data, Profile profile)
    {
        var sets = data.Sets;
        double[][][] received = [.. sets.Zones.Select(_ => SharedDecisions.Table(sets.Periods.Count, sets.Blocks.Count))];
        var group = profile.Last.Single(p => p.Program.Scope.States.Contains(state));
        var x = group.Program.X;
        bool FromPartner(int from, int to) =>
            sets.Zones[to].Data.State == state && sets.Zones[from].Data.State is { } other && partners.Contains(other);
        foreach (var (l, t, b, forward) in x.Forward.Members)
        {
            var arrives = 1 - l.Data.LossShare;
            received[l.To][t.Ordinal][b.Ordinal] += FromPartner(l.From, l.To) ? arrives * group.Solution.Value(forward) : 0;
            received[l.From][t.Ordinal][b.Ordinal] += FromPartner(l.To, l.From) ? arrives * group.Solution.Value(x.Backward[l, t, b]) : 0;
        }

        foreach (var (m, t, b, trade) in x.Trade.Members.Where(m => FromPartner(m.First.From, m.First.To)))
        {
            received[m.To][t.Ordinal][b.Ordinal] += group.Solution.Value(trade);
        }

        return received;
    }
}
