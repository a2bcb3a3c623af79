using System.Text.Json;
using Darya.Web.Languages;
using Darya.Web.Views;

namespace Darya.Web.Subjects;

/// <summary>How far trade is from its target, who gains, and which pairs change.</summary>
internal static class TradeTables
{
    internal static IReadOnlyList<ViewTable> Of(JsonElement data, Words words)
    {
        var names = data.Names("economies", words);
        string Name(string economy) => names.GetValueOrDefault(economy, economy);
        var musd = words["data.unit.million USD"];
        IReadOnlyList<JsonElement> outcomes = [.. data.List("outcomes")];
        return
        [
            new(
                "target",
                words["subject.target"],
                [new("what", words["data.figure"]), new("low", words["data.field.low"], "", 1), new("central", words["data.field.central"], "", 1), new("high", words["data.field.high"], "", 1), new("unit", words["data.field.unit"])],
                data.Part("target") is { } target ? [.. TargetRows(target, words, Name, musd)] : []),
            new(
                "gains",
                words["subject.gains"],
                [
                    new("scenario", words["subject.scenario"]), new("economy", words["data.field.economy"]), new("income_low", words["subject.income-low"], musd, 1),
                    new("income", words["subject.income"], musd, 1), new("income_high", words["subject.income-high"], musd, 1), new("percent", words["subject.income"], "%", 3),
                    new("exports", words["subject.exports"], "%", 2), new("imports", words["subject.imports"], "%", 2),
                ],
                [
                    .. outcomes.SelectMany(o => o.List("economies").Select(e => (object?[])
                    [
                        o.Named("name", words), Name(e.Text("economy")), e.Figure("realIncomeMusd", "low"), e.Figure("realIncomeMusd", "central"), e.Figure("realIncomeMusd", "high"),
                        e.Figure("realIncome", "central"), e.Figure("exports", "central"), e.Figure("imports", "central"),
                    ])),
                ]),
            new(
                "pairs",
                words["subject.pairs"],
                [
                    new("scenario", words["subject.scenario"]), new("first", words["data.field.first"]), new("second", words["data.field.second"]), new("before", words["data.field.before"], musd, 0),
                    new("after", words["data.field.after"], musd, 0), new("change", words["subject.change"], musd, 1),
                ],
                [
                    .. outcomes.SelectMany(o => o.List("pairs").OrderByDescending(p => Math.Abs((p.Figure("after", "central") - p.Figure("before")) ?? 0)).Select(p => (object?[])
                        [o.Named("name", words), Name(p.Text("first")), Name(p.Text("second")), p.Figure("before"), p.Figure("after", "central"), p.Figure("after", "central") - p.Figure("before")])),
                ]),
        ];
    }

    private static IEnumerable<object?[]> TargetRows(JsonElement target, Words words, Func<string, string> name, string musd)
    {
        var pair = words.Format("subject.pair", name(target.Text("first")), name(target.Text("second")));
        yield return [words.Format("subject.target-now", pair), null, target.Figure("current"), null, musd];
        yield return [words.Format("subject.target-wanted", pair), null, target.Figure("target"), null, musd];
        yield return [words["subject.target-year"], null, target.Figure("year"), null, null];
        foreach (var (part, key, unit) in new[]
            { ("cut", "subject.target-cut", "%"), ("growth", "subject.target-growth", musd), ("hours", "subject.target-hours", musd), ("hoursAndRules", "subject.target-rules", musd) })
        {
            yield return [words[key], target.Figure(part, "low"), target.Figure(part, "central"), target.Figure(part, "high"), unit];
        }
    }
}
