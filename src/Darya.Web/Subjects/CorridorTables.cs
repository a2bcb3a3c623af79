using System.Text.Json;
using Darya.Web.Languages;
using Darya.Web.Views;

namespace Darya.Web.Subjects;

/// <summary>Hours and money at borders, works with their shares, corridors.</summary>
internal static class CorridorTables
{
    internal static IReadOnlyList<ViewTable> Of(JsonElement data, Words words)
    {
        var names = data.Names("economies", words);
        string Name(string economy) => names.GetValueOrDefault(economy, economy);
        var (hours, usd) = (words["data.unit.h"], words["data.unit.USD"]);
        return
        [
            new(
                "crossings",
                words["subject.crossings"],
                [
                    new("crossing", words["data.field.crossing"]), new("mode", words["data.field.mode"]), new("from", words["data.field.from_economy"]), new("to", words["data.field.to_economy"]),
                    new("hours_out", words["subject.hours-out"], hours, 1), new("hours_in", words["subject.hours-in"], hours, 1), new("hours", words["subject.hours-both"], hours, 1), new("usd", words["data.field.cost_usd"], usd, 0),
                    new("mt", words["subject.freight"], words["data.unit.Mt/year"], 2), new("year", words["subject.measured"]),
                ],
                [
                    .. data.List("crossings").SelectMany(c => c.List("sides").Select(s => (Crossing: c, Side: s))).OrderByDescending(p => p.Side.Figure("mt") ?? 0).Select(p => (object?[])
                    [
                        p.Crossing.Named("name", words), words[p.Crossing.Text("mode") == "rail" ? "subject.rail" : "subject.road"], Name(p.Side.Text("from")), Name(p.Side.Text("to")), p.Side.Figure("hoursOut"),
                        p.Side.Figure("hoursIn"), p.Side.Figure("hoursOut") + p.Side.Figure("hoursIn"), p.Side.Figure("usd"), p.Side.Figure("mt"),
                        p.Side.Figure("year") is { } year ? year.ToString("0", System.Globalization.CultureInfo.InvariantCulture) : null,
                    ]),
                ]),
            new(
                "works",
                words["subject.works"],
                [
                    new("work", words["data.field.work"]), new("economies", words["data.field.economies"]), new("party", words["data.field.party"]), new("stated", words["subject.stated"], "%", 1),
                    new("nucleolus", words["subject.nucleolus"], "%", 1), new("shapley", words["subject.shapley"], "%", 1), new("stand_alone", words["subject.stand-alone"], "%", 1),
                ],
                [
                    .. data.List("investment", "works").SelectMany(w => w.List("shares").Select(s => (object?[])
                    [
                        w.Named("name", words), string.Join(", ", w.List("economies").Select(e => Name(e.GetString()!))), Name(s.Text("party")), s.Figure("stated"), s.Figure("nucleolus"), s.Figure("shapley"), s.Figure("standAlone"),
                    ])),
                ]),
            new(
                "economies",
                words["subject.economies"],
                [
                    new("economy", words["data.field.economy"]), new("exports", words["subject.exports"], words["data.unit.Mt/year"], 2), new("imports", words["subject.imports"], words["data.unit.Mt/year"], 2),
                    new("transit", words["subject.transit"], words["data.unit.Mt/year"], 2), new("border_musd", words["subject.border-cost"], words["subject.unit.musd-year"], 1),
                    new("border_hours", words["subject.border-hours"], words["subject.unit.million-hours"], 1),
                ],
                [
                    .. data.List("flows").Select(f => (object?[])
                        [Name(f.Text("economy")), f.Figure("exports"), f.Figure("imports"), f.Figure("transit"), f.Figure("borderMusd"), f.Figure("borderMillionHours")]),
                ]),
        ];
    }
}
