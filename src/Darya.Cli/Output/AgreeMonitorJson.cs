using System.Globalization;
using System.Text.Json.Nodes;
using Darya.Agreements.Compliance;
using Darya.Agreements.Documents;
using Darya.Agreements.Ledgers;

namespace Darya.Cli.Output;

/// <summary>A monitored season as JSON.</summary>
internal static class AgreeMonitorJson
{
    private const int Digits = 12;

    internal static JsonObject Data(MonitoredSeason season)
    {
        var outcome = season.Outcome;
        return new JsonObject
        {
            ["agreement"] = outcome.Agreement,
            ["version"] = outcome.Version,
            ["as_of"] = Day(outcome.AsOf),
            ["breach"] = outcome.HasBreach,
            ["counts"] = new JsonObject(outcome.Count().Select(c => KeyValuePair.Create(Words.Of(c.Key), (JsonNode?)c.Value))),
            ["verdicts"] = List(outcome.Verdicts, Verdict),
            ["make_up"] = List(outcome.MakeUp, m => new JsonObject
            {
                ["term"] = m.Term,
                ["date"] = Day(m.Date),
                ["movement"] = Words.Of(m.Movement),
                ["period_start"] = Day(m.PeriodFrom),
                ["period_end"] = Day(m.PeriodTo),
                ["amount"] = Number(m.Amount),
                ["balance"] = Number(m.Balance),
                ["unit"] = m.Unit,
            }),
            ["money"] = List(outcome.Money, m => new JsonObject
            {
                ["party"] = m.Party,
                ["term"] = m.Term,
                ["period_start"] = Day(m.From),
                ["period_end"] = Day(m.To),
                ["amount_musd"] = Number(m.AmountMusd),
            }),
            ["accounts"] = List(outcome.Accounts, a => new JsonObject
            {
                ["party"] = a.Party,
                ["receives_musd"] = Number(a.ReceivesMusd),
                ["pays_musd"] = Number(a.PaysMusd),
                ["net_musd"] = Number(a.NetMusd),
            }),
            ["not_monitored"] = new JsonArray([.. outcome.NotMonitored.Select(t => (JsonNode)t)]),
            ["corrections"] = List(season.Changes, c => new JsonObject { ["entry"] = c.Entry, ["what"] = c.What, ["before"] = c.Before, ["after"] = c.After }),
            ["ledger"] = season.Head is { } head
                ? new JsonObject { ["head"] = head.ToString(), ["added"] = season.Added, ["known"] = season.Known, ["verdicts_written"] = season.VerdictsWritten }
                : null,
        };
    }

    private static JsonObject Verdict(PeriodVerdict v) => new()
    {
        ["term"] = v.Term,
        ["test"] = Words.Of(v.Test),
        ["step"] = v.Step.Length > 0 ? v.Step : null,
        ["period_start"] = Day(v.From),
        ["period_end"] = Day(v.To),
        ["state"] = Words.Of(v.State),
        ["unit"] = v.Unit.Length > 0 ? v.Unit : null,
        ["promised"] = Number(v.Promised),
        ["tolerance_percent"] = Number(v.TolerancePercent),
        ["year_factor"] = Number(v.YearFactor),
        ["paused_days"] = v.PausedDays,
        ["reported"] = List(v.Reported, r => new JsonObject { ["reporter"] = r.Reporter, ["value"] = Number(r.Value), ["missing_days"] = r.MissingDays }),
        ["accepted"] = Number(v.Accepted),
        ["accepted_by"] = v.AcceptedBy.Length > 0 ? v.AcceptedBy : null,
        ["side_by_side"] = v.SideBySide,
        ["deviation"] = Number(v.Deviation),
        ["deviation_percent"] = Number(v.DeviationPercent),
        ["percent_of_schedule"] = Number(v.PercentOfSchedule),
        ["score"] = Number(v.Score),
        ["short"] = Number(v.AmountShort),
        ["made_up"] = Number(v.MadeUp),
        ["value_musd"] = Number(v.ValueMusd),
        ["until"] = Day(v.Until),
        ["done_on"] = Day(v.DoneOn),
        ["reason"] = v.Reason == VerdictReason.None ? null : Words.Of(v.Reason),
        ["because"] = v.Because.Length > 0 ? v.Because : null,
    };

    private static JsonArray List<T>(IEnumerable<T> items, Func<T, JsonObject> write) => new([.. items.Select(i => (JsonNode)write(i))]);

    private static JsonNode? Number(double? value) => value is { } number ? Envelope.Number(number, Digits) : null;

    private static JsonNode? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
