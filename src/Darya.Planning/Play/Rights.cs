using Darya.Planning.Problem;
using Darya.Planning.Sets;

namespace Darya.Planning.Play;

/// <summary>What a player owes to others under a rights baseline: water for their intakes on its land, flow over its borders.</summary>
/// <remarks>
/// <code>
/// A sovereignty   claim = 0
/// B status quo    claim = min(what the intake asks for, what is there when the player's own reservoirs neither fill nor empty)
/// C integrity     as B; and over a border at least the flow that would pass if nobody stored and everybody above took his limit
/// </code>
/// </remarks>
internal sealed class Rights
{
    private readonly SharedDecisions _decisions;
    private readonly RightsBaseline _baseline;
    private readonly double[][]? _passingHm3;

    internal Rights(PlanData data, PlayerScope scope, SharedDecisions decisions, RightsBaseline baseline)
    {
        (_decisions, _baseline) = (decisions, baseline);
        if (baseline != RightsBaseline.Sovereignty && data.Sets.Intakes.Any(k => scope.Owns(data.Sets.Nodes[k.Node]) && !scope.OwnsDistrict(k.District)))
        {
            var asked = data.Sets.Intakes.Select(k => scope.OwnsDistrict(k.District) ? decisions.EntitledHm3[k.Ordinal] : decisions.WantedHm3[k.Ordinal]).ToArray();
            _passingHm3 = new RiverPass(
                data,
                asked,
                (r, t, before) => scope.Owns(data.Sets.Nodes[r.Node]) ? before : decisions.StorageHm3[r.Ordinal][t.Ordinal],
                (a, t) => scope.Models(a.From) ? null : decisions.ReachHm3[a.Ordinal][t.Ordinal]).Run().TakenHm3;
        }
    }

    /// <summary>What the player must leave for an intake of another at its node, hm³.</summary>
    internal double Claim(IntakeIndex k, PeriodIndex t) => _passingHm3 is null ? 0 : _passingHm3[k.Ordinal][t.Ordinal];

    /// <summary>What must pass a reach to another's node, hm³; 0 for nothing.</summary>
    internal double BorderFlow(ReachIndex a, PeriodIndex t) =>
        _baseline == RightsBaseline.Integrity ? _decisions.NaturalReachHm3[a.Ordinal][t.Ordinal] : 0;
}
