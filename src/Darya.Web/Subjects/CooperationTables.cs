using System.Text.Json;
using Darya.Web.Languages;
using Darya.Web.Views;

namespace Darya.Web.Subjects;

/// <summary>What coalitions are worth, how rules share the joint gain, and what is paid.</summary>
internal static class CooperationTables
{
    internal static IReadOnlyList<ViewTable> Of(JsonElement data, Words words)
    {
        var names = data.Names("states", words);
        IReadOnlyList<string> players = [.. data.List("players").Select(p => p.GetString()!)];
        string Name(string state) => names.GetValueOrDefault(state, state);
        string Names(IEnumerable<JsonElement> states) => string.Join(", ", states.Select(s => Name(s.GetString()!)));
        var unit = words["subject.unit.musd-year"];
        IReadOnlyList<JsonElement> rules = [.. data.List("headline", "gamma", "rules")];
        return
        [
            new(
                "shares",
                words["subject.shares"],
                [
                    new("rule", words["subject.rule"]), .. players.Select(p => new ViewColumn(p, words.Format("subject.gain-of", Name(p)), unit, 1)),
                    new("in_core", words["subject.in-core"]), new("slack", words["subject.slack"], unit, 1), new("objects", words["subject.objects"]),
                ],
                [
                    .. rules.Where(r => r.Figures("gain").Count == players.Count).Select(r => (object?[])
                    [
                        r.Named("name", words), .. r.Figures("gain").Cast<object?>(), words[r.Claim("inCore") == true ? "subject.yes" : "subject.no"], r.Figure("slack"), Names(r.List("firstToLeave")),
                    ]),
                ]),
            new(
                "coalitions",
                words["subject.coalitions"],
                [
                    new("members", words["subject.members"]), new("size", words["subject.size"], "", 0), new("alone", words["subject.alone"], unit, 1), new("together", words["subject.together"], unit, 1),
                    new("gain", words["subject.joint-gain"], unit, 1),
                ],
                [
                    .. data.List("headline", "coalitions").Select(c => (object?[])
                        [Names(c.List("states")), (long)c.List("states").Count(), c.Figure("alone"), c.Figure("gamma"), c.Figure("gamma") - c.Figure("alone")]),
                ]),
            new(
                "payments",
                words["subject.payments"],
                [
                    new("rule", words["subject.rule"]), new("from", words["subject.from"]), new("to", words["subject.to"]), new("total", words["subject.total"], unit, 1), new("water", words["subject.water"], unit, 1),
                    new("winter_power", words["subject.winter-power"], unit, 1), new("fuel", words["subject.fuel"], unit, 1), new("money", words["subject.money"], unit, 1),
                ],
                [
                    .. rules.SelectMany(r => r.List("payments").Select(p => (object?[])
                        [r.Named("name", words), Name(p.Text("from")), Name(p.Text("to")), p.Figure("total"), p.Figure("water"), p.Figure("winterPower"), p.Figure("fuel"), p.Figure("money")])),
                ]),
        ];
    }
}
