using System.Text.Json.Nodes;
using Darya.Agreements.Documents;
using Darya.Agreements.Drafting;

namespace Darya.Cli.Output;

/// <summary>The data of <c>darya agree draft --json</c>, described in docs/data-formats/agree-draft.md.</summary>
internal static class AgreementDraftJson
{
    internal static JsonObject Data(DraftOutcome outcome)
    {
        var (agreement, study, share) = (outcome.Agreement, outcome.Study, outcome.Share);
        return new JsonObject
        {
            ["region"] = outcome.MeanYear.Region.Id,
            ["variant"] = outcome.MeanYear.Region.Variant,
            ["agreement"] = agreement.Id,
            ["version"] = agreement.Version,
            ["parties"] = new JsonArray([.. agreement.Parties.Select(p => (JsonNode)p.Id)]),
            ["economy"] = study.Economy,
            ["rule"] = share.Rule,
            ["joint_gain_musd"] = Envelope.Number(study.MeanYear.JointGainMusd),
            ["gain_musd"] = new JsonObject(study.Players.Zip(share.GainMusd, (p, g) => KeyValuePair.Create(p, (JsonNode?)Envelope.Number(g)))),
            ["is_in_core"] = share.IsInCore,
            ["left_out_years"] = new JsonArray([.. outcome.LeftOut.Select(y => (JsonNode)AgreementTrialJson.Year(y))]),
            ["terms"] = new JsonArray([.. agreement.Terms.Select(t => (JsonNode)Term(t))]),
        };
    }

    private static JsonObject Term(Term term)
    {
        var quantity = term.Quantity;
        return new JsonObject
        {
            ["term"] = term.Id,
            ["article"] = term.Article,
            ["kind"] = Words.Of(term.Kind),
            ["debtors"] = new JsonArray([.. term.Debtors.Select(d => (JsonNode)d)]),
            ["creditors"] = new JsonArray([.. term.Creditors.Select(c => (JsonNode)c)]),
            ["unit"] = quantity?.Unit.Symbol,
            ["bound"] = quantity is null ? null : Words.Of(quantity.Bound),
            ["amounts"] = new JsonArray([.. (quantity?.Amounts ?? []).Select(a => (JsonNode)new JsonObject
            {
                ["from"] = a.Window.From.ToString(),
                ["to"] = a.Window.To.ToString(),
                ["value"] = Envelope.Number(a.Value),
            })]),
        };
    }
}
