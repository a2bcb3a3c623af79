using System.Text.Json.Nodes;
using Darya.Planning;
using Darya.Planning.Results;

namespace Darya.Cli.Output;

/// <summary>The data of <c>darya plan --json</c>.</summary>
internal static class PlanJson
{
    internal static JsonObject Data(Plan plan) => new()
    {
        ["region"] = plan.Region.Id,
        ["variant"] = plan.Region.Variant,
        ["coalition"] = new JsonArray([.. plan.Coalition.Select(s => (JsonNode)s)]),
        ["from"] = plan.Horizon.From.ToString(),
        ["to"] = plan.Horizon.To.ToString(),
        ["periods"] = plan.Horizon.Periods.Count,
        ["economy"] = plan.Economy,
        ["prices_of"] = plan.Economy == "record" ? "each year" : plan.Economy,
        ["states"] = new JsonArray([.. plan.States.Select(s => (JsonNode)State(s))]),
        ["regional_benefit_musd"] = Envelope.Number(plan.States.Where(s => plan.Region.States.Any(r => r.Id == s.State && r.IsMember)).Sum(s => s.BenefitMusd)),
        ["reservoirs"] = new JsonArray([.. plan.Region.Reservoirs.Select((_, r) => (JsonNode)Reservoir(plan, r))]),
        ["section_flows"] = new JsonArray([.. plan.SectionFlowShares.Select(s => (JsonNode)new JsonObject
        {
            ["river"] = s.River, ["water_year"] = s.WaterYear, ["percent"] = Envelope.Number(100 * s.Share, 4),
        })]),
        ["seas"] = new JsonArray([.. Seas(plan)]),
        ["audit"] = Audit(plan),
        ["solver"] = Solver(plan.Solver),
    };

    private static JsonObject State(StateOutcome s) => new JsonObject
    {
        ["id"] = s.State,
        ["benefit_musd"] = Envelope.Number(s.BenefitMusd),
        ["farming_musd"] = Envelope.Number(s.FarmingMusd),
        ["fuel_cost_musd"] = Envelope.Number(s.FuelCostMusd),
        ["unserved_cost_musd"] = Envelope.Number(s.UnservedCostMusd),
        ["exchange_musd"] = Envelope.Number(s.ExchangeMusd),
        ["irrigation_km3"] = Envelope.Number(s.IrrigationKm3),
        ["generation_gwh"] = Envelope.Number(s.GenerationGwh),
        ["unserved_gwh"] = Envelope.Number(s.UnservedGwh),
    };

    private static JsonObject Reservoir(Plan plan, int r)
    {
        var reservoir = plan.Region.Reservoirs[r];
        var reaches = Enumerable.Range(0, plan.Region.Reaches.Count).Where(a => plan.Region.Reaches[a].From == reservoir.Node).ToArray();
        double Release(int t) => reaches.Sum(a => plan.Operation.ReachHm3[a][t]);
        return new JsonObject
        {
            ["id"] = reservoir.Node,
            ["start_hm3"] = Envelope.Number(plan.Operation.InitialStorageHm3[r]),
            ["end_hm3"] = Envelope.Number(plan.Operation.StorageHm3[r][^1]),
            ["release_km3_per_year"] = Envelope.Number(plan.Horizon.Periods.Sum(t => Release(t.Ordinal)) / 1000 / plan.Horizon.Years),
            ["winter_release_percent"] = SeasonShare.WinterPercent(plan.Horizon, Release) is { } share ? Envelope.Number(share, 4) : null,
        };
    }

    private static IEnumerable<JsonNode> Seas(Plan plan)
    {
        for (var n = 0; n < plan.Region.Nodes.Count; n++)
        {
            if (plan.Region.Nodes[n].Kind == Model.Rivers.NodeKind.Sink)
            {
                yield return new JsonObject
                {
                    ["id"] = plan.Region.Nodes[n].Id,
                    ["inflow_km3_per_year"] = Envelope.Number(plan.Operation.NodeInflowHm3[n].Sum() / 1000 / plan.Horizon.Years),
                };
            }
        }
    }

    private static JsonObject Audit(Plan plan) => new()
    {
        ["max_water_residual_hm3"] = Envelope.Number(plan.Audit.Water.MaxResidualHm3),
        ["max_water_residual_of_inflow"] = Envelope.Number(plan.Audit.Water.MaxRelativeResidual),
        ["max_water_residual_place"] = plan.Audit.Water.Place,
        ["head_energy_gap_percent"] = Envelope.Number(plan.Audit.HeadEnergyGapPercent),
        ["worst_head_gap_percent"] = Envelope.Number(plan.Audit.WorstHeadGapPercent),
        ["worst_head_gap_place"] = plan.Audit.WorstHeadGapPlace,
        ["energy_residual_gwh"] = Envelope.Number(plan.Audit.EnergyResidualGwh),
        ["corrected_water_hm3"] = Envelope.Number(plan.Audit.CorrectedWaterHm3),
        ["corrections"] = new JsonArray([.. plan.Operation.Corrections.GroupBy(c => (c.Kind, c.Place))
            .Select(g => (g.Key, Hm3: g.Sum(c => Math.Abs(c.Hm3)))).OrderByDescending(c => c.Hm3).Where(c => c.Hm3 > 0.01).Take(10)
            .Select(c => (JsonNode)new JsonObject { ["kind"] = c.Key.Kind, ["place"] = c.Key.Place, ["hm3"] = Envelope.Number(c.Hm3, 4) })]),
        ["end_storage_short_hm3"] = Envelope.Number(plan.Audit.EndStorageShortHm3),
        ["exact_benefit_change_musd"] = Envelope.Number(plan.Audit.ExactBenefitChangeMusd),
        ["water_balance"] = new JsonArray([.. plan.Audit.Water.Entries.Select(b => (JsonNode)new JsonObject
        {
            ["river"] = b.River,
            ["inflow_hm3"] = Envelope.Number(b.InflowHm3, 9),
            ["intake_hm3"] = Envelope.Number(b.IntakeHm3, 9),
            ["return_hm3"] = Envelope.Number(b.ReturnHm3, 9),
            ["evaporation_hm3"] = Envelope.Number(b.EvaporationHm3, 9),
            ["loss_hm3"] = Envelope.Number(b.ReachLossHm3, 9),
            ["sink_hm3"] = Envelope.Number(b.SinkHm3, 9),
            ["storage_change_hm3"] = Envelope.Number(b.StorageChangeHm3, 9),
            ["residual_hm3"] = Envelope.Number(b.ResidualHm3),
        })]),
    };

    private static JsonObject Solver(SolverStatistics s) => new()
    {
        ["rows"] = s.Rows,
        ["columns"] = s.Columns,
        ["nonzeros"] = s.Nonzeros,
        ["smallest_coefficient"] = Envelope.Number(s.SmallestCoefficient),
        ["largest_coefficient"] = Envelope.Number(s.LargestCoefficient),
        ["build_seconds"] = Envelope.Number(s.BuildSeconds, 4),
        ["solve_seconds"] = Envelope.Number(s.SolveSeconds, 4),
        ["programs"] = s.Programs,
        ["head_iterations"] = s.HeadIterations,
        ["simplex_iterations"] = s.Iterations,
    };
}
