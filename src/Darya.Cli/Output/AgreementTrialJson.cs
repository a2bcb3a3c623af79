using System.Text.Json.Nodes;
using Darya.Agreements.Trials.Results;

namespace Darya.Cli.Output;

/// <summary>The data of <c>darya agree test --json</c>, described in docs/data-formats/agree-test.md.</summary>
internal static class AgreementTrialJson
{
    internal static JsonObject Data(TrialOutcome outcome) => new()
    {
        ["region"] = outcome.Region.Id,
        ["variant"] = outcome.Region.Variant,
        ["agreement"] = outcome.Agreement.Id,
        ["version"] = outcome.Agreement.Version,
        ["economy"] = outcome.Economy,
        ["parties"] = Texts(outcome.Parties),
        ["feasible_share"] = Finite(outcome.FeasibleShare),
        ["all_gain_share"] = Finite(outcome.AllGainShare),
        ["all_gain_share_without_year_rules"] = outcome.AllGainShareWithoutYearRules is { } flat ? Finite(flat) : null,
        ["mean_year"] = Year(outcome.MeanYear),
        ["years"] = List(outcome.Years, y => Year(y)),
        ["terms"] = List(outcome.Terms, t => Term(outcome, t)),
        ["conflicts"] = List(outcome.Conflicts, c => new JsonObject { ["year"] = c.Year, ["missed"] = Missed(c.Missed), ["other"] = c.Other }),
        ["states"] = List(outcome.States, State),
        ["drought"] = List(outcome.Drought, d => new JsonObject { ["percent"] = Envelope.Number(d.Percent), ["missed"] = List(d.Missed, Missed) }),
        ["generated"] = outcome.Generated is { } generated ? AgreementTrialGenerated.Data(generated) : null,
    };

    /// <summary>One year; a draft tells its left-out years in the same form.</summary>
    internal static JsonObject Year(TrialYear year) => Year(year, s =>
    {
        var account = Account(s);
        account["temptation_musd"] = Envelope.Number(s.TemptationMusd);
        return account;
    });

    /// <summary>A year in which temptations were not looked for.</summary>
    internal static JsonObject YearWithoutTemptation(TrialYear year) => Year(year, Account);

    private static JsonObject Year(TrialYear year, Func<StateTrial, JsonObject> account)
    {
        var node = Gains(year, account);
        node["indices_percent"] = new JsonObject(year.Indices.Select(i => KeyValuePair.Create(i.Key, (JsonNode?)Envelope.Number(i.Value))));
        node["without_year_rules"] = year.WithoutYearRules is { } flat ? Gains(flat, account) : null;
        return node;
    }

    private static JsonObject Gains(TrialYear year, Func<StateTrial, JsonObject> account) => new()
    {
        ["id"] = year.Id,
        ["joint_gain_musd"] = Envelope.Number(year.JointGainMusd),
        ["states"] = new JsonObject(year.States.Select(s => KeyValuePair.Create(s.State, (JsonNode?)account(s)))),
        ["missed"] = List(year.Missed, Missed),
    };

    private static JsonObject Account(StateTrial s) => new()
    {
        ["alone_musd"] = Envelope.Number(s.AloneMusd),
        ["agreed_musd"] = Envelope.Number(s.AgreedMusd),
        ["gain_musd"] = Envelope.Number(s.GainMusd),
        ["payments_musd"] = Envelope.Number(s.PaymentsMusd),
    };

    internal static JsonObject Missed(MissedAmount m) => new()
    {
        ["term"] = m.Term,
        ["from"] = Day(m.From),
        ["to"] = Day(m.To),
        ["amount"] = Envelope.Number(m.Amount),
        ["missed"] = Envelope.Number(m.Missed),
        ["unit"] = m.Unit,
    };

    private static JsonObject Term(TrialOutcome outcome, TermTrial term) => new()
    {
        ["term"] = term.Term,
        ["article"] = outcome.Agreement.Term(term.Term)?.Article,
        ["is_computed"] = term.IsComputed,
        ["reason"] = term.IsComputed ? null : term.Reason.English,
        ["cost_musd"] = Envelope.Number(term.CostMusd),
        ["cost_by_state_musd"] = new JsonObject(
            outcome.Parties.Zip(term.StateCostMusd, (p, c) => KeyValuePair.Create(p, (JsonNode?)Envelope.Number(c)))),
        ["costliest_year"] = Some(term.CostliestYear),
        ["binding_years"] = term.BindingYears,
        ["missed_years"] = Texts(term.MissedYears),
    };

    private static JsonObject State(PartyTrial s) => new()
    {
        ["state"] = s.State,
        ["mean_gain_musd"] = Envelope.Number(s.MeanGainMusd),
        ["worst_year"] = Some(s.WorstYear),
        ["worst_gain_musd"] = Envelope.Number(s.WorstGainMusd),
        ["regret_musd"] = Envelope.Number(s.RegretMusd),
        ["regret_year"] = Some(s.RegretYear),
        ["regret_over"] = Some(s.RegretOver),
        ["temptation_musd"] = Envelope.Number(s.TemptationMusd),
        ["discount_factor"] = Envelope.Number(s.DiscountFactor),
    };

    internal static JsonArray List<T>(IEnumerable<T> items, Func<T, JsonNode> of) => new([.. items.Select(of)]);

    internal static JsonArray Texts(IEnumerable<string> texts) => List(texts, t => t);

    private static JsonNode? Some(string text) => text.Length > 0 ? text : null;

    internal static JsonNode? Finite(double value) => double.IsFinite(value) ? Envelope.Number(value) : null;

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
