using Darya.Planning.Play;
using Darya.Planning.Problem;
using Darya.Planning.Results;
using Darya.Planning.Sets;
using Darya.Solvers;

namespace Darya.Planning.Outcome;

/// <summary>Collects what binds: rows with a price and variables that stand at a bound, added up by rule and place.</summary>
internal static class BindingReading
{
    private const double SmallestPrice = 1e-5; // million USD per unit; below it a rule does not shape the plan

    internal static IReadOnlyList<BindingRule> Read(PlanData data, IReadOnlyList<PlayerSolution> players)
    {
        var found = new Dictionary<(string Family, string Place, string State), List<(PeriodIndex? Period, double Price, string Unit)>>();
        foreach (var player in players)
        {
            foreach (var price in Rows(player).Concat(Bounds(data, player)).Where(p => p.Price > SmallestPrice))
            {
                var key = (price.Family, price.Place, price.State);
                if (!found.TryGetValue(key, out var list))
                {
                    found.Add(key, list = []);
                }

                list.Add((price.Period, price.Price, price.Unit));
            }
        }

        return [.. found.Select(f => new BindingRule(
                f.Key.Family,
                f.Key.Place,
                f.Key.State,
                f.Value.Count,
                [.. f.Value.Where(v => v.Period is not null).GroupBy(v => v.Period!.Data.Month).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Take(4).Select(g => g.Key)],
                f.Value.Average(v => v.Price),
                f.Value[0].Unit,
                f.Value.Sum(v => v.Price) / data.Sets.Horizon.Years))
            .OrderByDescending(r => r.YearlyValueMusd).ThenBy(r => r.Family, StringComparer.Ordinal).ThenBy(r => r.Place, StringComparer.Ordinal)];
    }

    private static IEnumerable<PricedRule> Rows(PlayerSolution player)
    {
        var (lp, sets) = (player.Program.Lp, player.Program.Sets);
        IEnumerable<PricedRule> Family(string family, string name, string unit, Func<IIndex, string> state) =>
            from row in lp.RowsOf(family)
            let index = lp.IndicesOf(row)
            select new PricedRule(name, index[0].Label, state(index[0]), index.OfType<PeriodIndex>().FirstOrDefault(), Math.Abs(player.Solution.Dual(row)), unit);
        string Whole(IIndex index) => player.Program.Scope.Name;
        string Node(int node) => sets.Nodes[node].Data.State;
        return Family(Water.SectionFlows.Family, "section_flow", "hm³", i => Node(((ReachIndex)i).From))
            .Concat(Family(Water.InterstateLimits.Family, "interstate_limit", "hm³", Whole))
            .Concat(Family(Water.EndStorage.Family, "end_storage", "hm³", i => Node(((ReservoirIndex)i).Node)))
            .Concat(Family(Farming.StageDeficit.Family, "stage_deficit", "hm³", i => ((FieldIndex)i).State))
            .Concat(Family(Farming.FarmLand.Family, "land", "thousand ha", i => ((DistrictIndex)i).Data.State))
            .Concat(Family(Power.RecordedTrade.Family, "reference_trade", "GWh", Whole));
    }

    private static IEnumerable<PricedRule> Bounds(PlanData data, PlayerSolution player)
    {
        var (x, sets, scope) = (player.Program.X, data.Sets, player.Program.Scope);
        foreach (var (r, t, v) in x.Storage.Members.Where(m => scope.Owns(sets.Nodes[m.First.Node])))
        {
            var (value, price) = (player.Solution.Value(v), player.Solution.ReducedCost(v));
            var state = sets.Nodes[r.Node].Data.State;
            if (price < 0 && value > r.Data.Full.Hm3 - 1e-6)
            {
                yield return new PricedRule("storage_full", r.Label, state, t, -price, "hm³");
            }
            else if (price > 0 && value < r.Data.Dead.Hm3 + 1e-6)
            {
                yield return new PricedRule("storage_dead", r.Label, state, t, price, "hm³");
            }
        }

        PricedRule Upper(string family, IIndex place, string state, PeriodIndex? t, Variable v, string unit) =>
            new(family, place.Label, state, t, Math.Max(0, -player.Solution.ReducedCost(v)), unit);
        string Zone(int zone) => sets.Zones[zone].Data.State ?? string.Empty;
        foreach (var (a, t, f) in x.Flow.Members.Where(m => scope.Owns(sets.Nodes[m.First.From])))
        {
            yield return Upper("reach_capacity", a, sets.Nodes[a.From].Data.State, t, f, "hm³");
        }

        foreach (var (k, t, i) in x.Intake.Members.Where(m => scope.OwnsDistrict(m.First.District)))
        {
            yield return Upper("intake_capacity", k, sets.Districts[k.District].Data.State, t, i, "hm³");
        }

        foreach (var (p, t, q) in x.Turbined.Members)
        {
            yield return Upper("turbine_flow", p, Zone(p.Zone), t, q, "hm³");
        }

        foreach (var (p, t, _, e) in x.Hydro.Members)
        {
            yield return Upper("plant_capacity", p, Zone(p.Zone), t, e, "GWh");
        }

        foreach (var (u, t, _, g) in x.Thermal.Members)
        {
            yield return Upper("thermal_capacity", u, Zone(u.Zone), t, g, "GWh");
        }

        foreach (var (l, t, _, f) in x.Forward.Members.Concat(x.Backward.Members))
        {
            yield return Upper("line_capacity", l, scope.Name, t, f, "GWh");
        }

        foreach (var (c, _, area) in x.Area.Members)
        {
            yield return Upper("area_growth", c, c.State, null, area, "thousand ha");
        }
    }

    /// <summary>One price of one rule in one period.</summary>
    private sealed record PricedRule(string Family, string Place, string State, PeriodIndex? Period, double Price, string Unit);
}
