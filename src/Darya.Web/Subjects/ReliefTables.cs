using System.Text.Json;
using Darya.Web.Languages;
using Darya.Web.Views;

namespace Darya.Web.Subjects;

/// <summary>Months met and not met by province, what a tonne costs on its way, and what events do.</summary>
internal static class ReliefTables
{
    internal static IReadOnlyList<ViewTable> Of(JsonElement data, Words words)
    {
        var places = data.Names("places", words);
        string Name(string place) => places.GetValueOrDefault(place, places.GetValueOrDefault("province " + place, place));
        IReadOnlyList<string> months = [.. data.List("months").Select(m => m.GetString()!)];
        var (personMonths, persons, musd) = (words["subject.unit.person-months"], words["data.unit.persons"], words["data.unit.million USD"]);
        return
        [
            new(
                "provinces",
                words["subject.provinces"],
                [
                    new("province", words["data.field.province"]), new("months_met", words["subject.months-met"], "", 0), new("months_unmet", words["subject.months-unmet"], "", 0),
                    new("need", words["subject.person-months"], personMonths, 0), new("fed", words["subject.fed"], personMonths, 0), new("cash", words["subject.cash"], personMonths, 0), new("unserved", words["subject.unserved"], personMonths, 0),
                    new("share", words["subject.served-share"], "%", 1), new("worst", words["subject.worst"]),
                ],
                [.. data.List("plan", "people").Select(p => Province(p, Name(p.Text("place")), months)).OrderByDescending(r => r[6])]),
            new(
                "costs",
                words["subject.costs"],
                [new("step", words["subject.step"]), new("musd", words["subject.total"], musd, 2), new("usd_per_tonne", words["subject.per-tonne"], words["data.unit.USD/t"], 1)],
                [.. data.List("plan", "steps").Select(s => (object?[])[s.Named("name", words), s.Figure("musd"), s.Figure("usdPerTonne")])]),
            new(
                "stress",
                words["subject.stress"],
                [
                    new("event", words["subject.event"]), new("month", words["data.field.month"]), new("probability", words["subject.probability"], "%", 0), new("lost", words["subject.lost"], personMonths, 0),
                    new("most", words["subject.most-persons"], persons, 0), new("more", words["subject.more-cost"], musd, 1),
                ],
                [
                    .. data.List("stress", "events").Select(e => (object?[])
                    [
                        e.Named("name", words), e.Figure("month") is { } m && m >= 0 && m < months.Count ? months[(int)m] : null, 100 * e.Figure("probability"), e.Figure("personMonths"), e.Figure("mostPersons"), e.Figure("moreMusd"),
                    ]),
                ]),
        ];
    }

    private static object?[] Province(JsonElement people, string name, IReadOnlyList<string> months)
    {
        var (need, fed, cash, unserved) = (people.Figures("inNeed"), people.Figures("fed"), people.Figures("cash"), people.Figures("unserved"));
        var worst = Enumerable.Range(0, Math.Min(unserved.Count, months.Count)).Where(m => unserved[m] >= 1).OrderByDescending(m => unserved[m]).Select(m => months[m]).FirstOrDefault();
        var total = need.Sum();
        return
        [
            name, (long)need.Zip(unserved).Count(p => p.First > 0 && p.Second < 1), (long)need.Zip(unserved).Count(p => p.First > 0 && p.Second >= 1), total, fed.Sum(), cash.Sum(), unserved.Sum(),
            total > 0 ? 100 * (1 - (unserved.Sum() / total)) : null, worst,
        ];
    }
}
