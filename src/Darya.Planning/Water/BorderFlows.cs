using Darya.Model.Rivers;
using Darya.Planning.Problem;
using Darya.Planning.Sets;

namespace Darya.Planning.Water;

/// <summary>Flows over a border: what baseline C asks to pass, or what a player that tries a deviation has sent and keeps to.</summary>
/// <remarks>
/// <code>
/// f[a,t] + border_short[a,t] ≥ natural[a,t]                    [hm³]    baseline C, rivers from an own node to a node of others
/// f[a,t] + border_short[a,t] − border_more[a,t] = sent[a,t]    [hm³]    reaches from an own node to a node of others, that are fixed
/// </code>
/// Missing and excess flow is priced above any use of water: it appears only where the water is not there, or nowhere else to go. Dual: what
/// one hm³ less would bring, million USD.
/// </remarks>
internal static class BorderFlows
{
    internal const string Family = "border_flow";

    internal static void Add(PlanProgram program)
    {
        var (sets, scope) = (program.Sets, program.Scope);
        foreach (var a in sets.Reaches.Where(a => scope.Owns(sets.Nodes[a.From]) && !scope.Owns(sets.Nodes[a.To])))
        {
            foreach (var t in sets.Periods)
            {
                if (program.Options.BorderHm3?[a.Ordinal] is { } sent)
                {
                    Keep(program, a, t, sent[t.Ordinal]);
                }
                else if (a.Data.Kind == ReachKind.River && program.Rights.BorderFlow(a, t) is > 0 and var floor)
                {
                    program.Lp.Subject(Family, a, t, program.X.Flow[a, t] + Missing(program, a, t, floor) >= floor);
                }
            }
        }
    }

    private static void Keep(PlanProgram program, ReachIndex a, PeriodIndex t, double sent)
    {
        var more = program.X.BorderMore.Add(a, t, 0, double.PositiveInfinity, WaterVariables.RightUsdPerM3);
        program.Priced.Add(more);
        program.Lp.Subject(Family, a, t, program.X.Flow[a, t] + Missing(program, a, t, sent) - more == sent);
    }

    private static Solvers.Variable Missing(PlanProgram program, ReachIndex a, PeriodIndex t, double largest)
    {
        var missing = program.X.BorderShort.Add(a, t, 0, largest, WaterVariables.RightUsdPerM3);
        program.Priced.Add(missing);
        return missing;
    }
}
