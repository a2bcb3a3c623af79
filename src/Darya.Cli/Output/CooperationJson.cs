using System.Text.Json.Nodes;
using Darya.Cooperation.Results;
using Darya.Planning;

namespace Darya.Cli.Output;

/// <summary>The data of <c>darya cooperate --json</c>, described in docs/data-formats/cooperate.md.</summary>
internal static class CooperationJson
{
    internal static JsonObject Data(CooperationOutcome outcome) => new()
    {
        ["region"] = outcome.Region.Id,
        ["variant"] = outcome.Region.Variant,
        ["players"] = Texts(outcome.Players),
        ["economy"] = outcome.Economy,
        ["baseline"] = outcome.Baseline.Letter(),
        ["years"] = new JsonArray([.. outcome.Years.Select(y => (JsonNode)y)]),
        ["alliance"] = new JsonObject
        {
            ["states"] = Texts(outcome.Alliance.States),
            ["gain_musd"] = Envelope.Number(outcome.Alliance.GainMusd),
            ["deviation_musd"] = Envelope.Number(outcome.Alliance.DeviationMusd),
            ["effects"] = new JsonObject(outcome.Alliance.Effects.Select(e => KeyValuePair.Create(e.State, (JsonNode?)new JsonObject
            {
                ["is_ally"] = e.IsAlly,
                ["change_musd"] = Envelope.Number(e.ChangeMusd),
                ["alone"] = Account(e.Alone),
                ["with_alliance"] = Account(e.WithAlliance),
            }))),
        },
        ["headline"] = Game(outcome, outcome.Headline, withPartitions: true),
        ["mean_year"] = Game(outcome, outcome.MeanYear, withPartitions: false),
        ["by_year"] = new JsonArray([.. outcome.ByYear.Select(g => (JsonNode)Game(outcome, g, withPartitions: false))]),
        ["sensitivities"] = new JsonArray([.. outcome.Sensitivities.Select(s => (JsonNode)Sensitivity(outcome, s))]),
        ["dependence"] = new JsonObject(outcome.Dependence.Select(d => KeyValuePair.Create(d.State, (JsonNode?)Dependence(d)))),
        ["equilibria"] = new JsonObject { ["solved"] = outcome.Equilibria.Solved, ["cached"] = outcome.Equilibria.Cached },
    };

    /// <summary>The letter of a rights baseline.</summary>
    private static JsonObject Game(CooperationOutcome outcome, GameOutcome game, bool withPartitions)
    {
        var node = new JsonObject
        {
            ["id"] = game.Id,
            ["joint_gain_musd"] = Envelope.Number(game.JointGainMusd),
            ["largest_deviation_musd"] = Envelope.Number(game.LargestDeviationMusd),
            ["is_cohesive"] = game.IsCohesive,
            ["is_settled"] = game.Partitions.All(p => p.IsSettled),
            ["coalitions"] = new JsonObject(game.Coalitions.Select(c => KeyValuePair.Create(c.Name, (JsonNode?)Coalition(c)))),
            ["gamma"] = Reading(outcome, game.Gamma),
            ["delta"] = Reading(outcome, game.Delta),
        };
        if (withPartitions)
        {
            node["partitions"] = new JsonObject(game.Partitions.Select(p => KeyValuePair.Create(p.Name, (JsonNode?)Partition(p))));
        }

        return node;
    }

    private static JsonObject Coalition(CoalitionOutcome c) => new()
    {
        ["alone_musd"] = Envelope.Number(c.AloneMusd),
        ["gamma_musd"] = Envelope.Number(c.GammaMusd),
        ["gamma_low_musd"] = Envelope.Number(c.GammaLowMusd),
        ["gamma_high_musd"] = Envelope.Number(c.GammaHighMusd),
        ["gain_musd"] = Envelope.Number(c.GainMusd),
        ["delta_musd"] = Envelope.Number(c.DeltaMusd),
        ["worst_musd"] = Envelope.Number(c.WorstMusd),
        ["best_musd"] = Envelope.Number(c.BestMusd),
        ["deviation_musd"] = Envelope.Number(c.DeviationMusd),
        ["is_settled"] = c.IsSettled,
    };

    private static JsonObject Partition(PartitionOutcome p) => new()
    {
        ["blocks"] = new JsonObject(p.Blocks.Select((b, i) => KeyValuePair.Create(string.Join('+', b), (JsonNode?)new JsonObject
        {
            ["worth_musd"] = Envelope.Number(p.WorthMusd[i]),
            ["deviation_musd"] = Envelope.Number(p.Certificates[i].GainMusd),
            ["deviation_percent"] = Envelope.Number(p.Certificates[i].GainPercent),
            ["deviation_bound_musd"] = Finite(p.Certificates[i].BoundMusd),
            ["deviations_tried"] = p.Certificates[i].Tried,
        }))),
        ["is_settled"] = p.IsSettled,
        ["end_storage_short_hm3"] = Envelope.Number(p.EndStorageShortHm3),
        ["corrected_hm3"] = Envelope.Number(p.CorrectedHm3),
        ["states"] = new JsonObject(p.States.Select(s => KeyValuePair.Create(s.State, (JsonNode?)Account(s)))),
    };

    private static JsonObject Reading(CooperationOutcome outcome, GameReading reading) => new()
    {
        ["is_core_empty"] = reading.IsCoreEmpty,
        ["least_core_epsilon_musd"] = Envelope.Number(reading.LeastCoreEpsilonMusd),
        ["is_superadditive"] = reading.IsSuperadditive,
        ["is_convex"] = reading.IsConvex,
        ["objectors"] = Texts(reading.Objectors),
        ["rules"] = new JsonObject(reading.Rules.Select(r => KeyValuePair.Create(r.Rule, (JsonNode?)Rule(outcome, r)))),
    };

    private static JsonObject Rule(CooperationOutcome outcome, ShareOutcome rule) => rule.ShareMusd is not { } share
        ? new JsonObject { ["share_musd"] = null, ["reason"] = rule.Reason?.English }
        : new JsonObject
        {
            ["share_musd"] = ByPlayer(outcome, share),
            ["gain_musd"] = ByPlayer(outcome, rule.GainMusd),
            ["is_in_core"] = rule.IsInCore,
            ["core_slack_musd"] = Envelope.Number(rule.CoreSlackMusd),
            ["first_to_leave"] = rule.FirstToLeave,
            ["is_externality_proof"] = rule.IsExternalityProof,
            ["propensity_to_disrupt"] = ByPlayer(outcome, rule.PropensityToDisrupt),
            ["power"] = ByPlayer(outcome, rule.Power),
            ["stability_index"] = Finite(rule.StabilityIndex),
            ["years_all_better_share"] = rule.YearsAllBetterShare is { } years ? Envelope.Number(years) : null,
            ["payments"] = new JsonArray([.. rule.Payments.Select(p => (JsonNode)new JsonObject
            {
                ["from"] = p.From,
                ["to"] = p.To,
                ["total_musd"] = Envelope.Number(p.TotalMusd),
                ["water_musd"] = Envelope.Number(p.WaterMusd),
                ["winter_power_musd"] = Envelope.Number(p.WinterPowerMusd),
                ["fuel_musd"] = Envelope.Number(p.FuelMusd),
                ["money_musd"] = Envelope.Number(p.MoneyMusd),
            })]),
        };

    private static JsonObject Sensitivity(CooperationOutcome outcome, SensitivityOutcome s) => new()
    {
        ["id"] = s.Id,
        ["alone_musd"] = ByPlayer(outcome, s.AloneMusd),
        ["joint_musd"] = Envelope.Number(s.JointMusd),
        ["joint_gain_musd"] = Envelope.Number(s.JointGainMusd),
        ["is_core_empty"] = s.IsCoreEmpty,
        ["shapley_gain_musd"] = ByPlayer(outcome, s.ShapleyGainMusd),
        ["nucleolus_gain_musd"] = s.NucleolusGainMusd is { } nucleolus ? ByPlayer(outcome, nucleolus) : null,
        ["headline_slack_musd"] = Envelope.Number(s.HeadlineSlackMusd),
        ["first_to_leave"] = s.FirstToLeave,
    };

    private static JsonObject Dependence(DependenceOutcome d) => new()
    {
        ["outside_alone_percent"] = Envelope.Number(d.OutsideAlonePercent),
        ["outside_together_percent"] = Envelope.Number(d.OutsideTogetherPercent),
        ["import_alone_percent"] = Envelope.Number(d.ImportAlonePercent),
        ["import_together_percent"] = Envelope.Number(d.ImportTogetherPercent),
        ["unserved_alone_percent"] = Envelope.Number(d.UnservedAlonePercent),
        ["unserved_together_percent"] = Envelope.Number(d.UnservedTogetherPercent),
        ["transit_alone_gwh"] = Envelope.Number(d.TransitAloneGwh),
        ["transit_together_gwh"] = Envelope.Number(d.TransitTogetherGwh),
    };

    private static JsonObject Account(StateAccount a) => new()
    {
        ["benefit_musd"] = Envelope.Number(a.BenefitMusd),
        ["farming_musd"] = Envelope.Number(a.FarmingMusd),
        ["fuel_cost_musd"] = Envelope.Number(a.FuelMusd),
        ["unserved_cost_musd"] = Envelope.Number(a.UnservedMusd),
        ["exchange_musd"] = Envelope.Number(a.ExchangeMusd),
        ["irrigation_km3"] = Envelope.Number(a.IrrigationKm3),
        ["generation_gwh"] = Envelope.Number(a.GenerationGwh),
        ["demand_gwh"] = Envelope.Number(a.DemandGwh),
        ["unserved_gwh"] = Envelope.Number(a.UnservedGwh),
        ["winter_export_gwh"] = Envelope.Number(a.WinterExportGwh),
        ["summer_export_gwh"] = Envelope.Number(a.SummerExportGwh),
        ["outside_import_gwh"] = Envelope.Number(a.OutsideImportGwh),
        ["import_gwh"] = Envelope.Number(a.ImportGwh),
        ["transit_gwh"] = Envelope.Number(a.TransitGwh),
        ["winter_release_km3"] = Envelope.Number(a.WinterReleaseKm3),
        ["summer_release_km3"] = Envelope.Number(a.SummerReleaseKm3),
    };

    private static JsonObject ByPlayer(CooperationOutcome outcome, IReadOnlyList<double> values) =>
        new(values.Select((v, k) => KeyValuePair.Create(outcome.Players[k], Finite(v))));

    /// <summary>JSON has no infinity: what is infinite or has no meaning is null.</summary>
    private static JsonNode? Finite(double value) => double.IsFinite(value) ? Envelope.Number(value) : null;

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(t => (JsonNode)t)]);
}
