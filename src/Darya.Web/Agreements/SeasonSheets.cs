using Darya.Agreements.Wording;
using Darya.Web.Languages;
using Darya.Web.Views;

namespace Darya.Web.Agreements;

/// <summary>The verdicts of a ledger as a table: each side's figure in a column of its own, never a mean of them.</summary>
internal static class SeasonSheets
{
    internal static ViewTable Of(SeasonView season, Words words)
    {
        var told = new ComplianceWords(words.Language);
        string[] reporters = [.. season.Seasons.SelectMany(g => g).SelectMany(v => v.Reported).Select(r => r.Reporter).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return new ViewTable(
            "ledger",
            words["season.title"],
            [
                new("season", words["season.season"]), new("term", words["trial.term"]), new("article", words["agreement.article-number"]), new("from", words["agreement.first-day"]),
                new("to", words["agreement.last-day"]), new("promised", words["season.promised"]),
                .. reporters.Select(r => new ViewColumn("reported_" + r, words.Format("season.reported-by", season.NameOf(r, words)))),
                new("apart", words["season.apart"]), new("accepted", words["season.accepted"]), new("accepted_by", words["season.accepted-by"]), new("percent", words["season.percent"]),
                new("unit", words["agreement.unit"]), new("state", words["season.state"]), new("reason", words["season.reason"]),
            ],
            [
                .. season.Seasons.SelectMany(g => g.Select(v => (object?[])
                [
                    SeasonView.TitleOf(g.Key, words), v.Term, season.View.Agreement.Term(v.Term)?.Article, v.From, v.To, v.Promised,
                    .. reporters.Select(r => (object?)v.Reported.FirstOrDefault(x => x.Reporter == r)?.Value),
                    SeasonView.Apart(v), v.Accepted, v.AcceptedBy.Length > 0 ? season.NameOf(v.AcceptedBy, words) : null, v.PercentOfSchedule, v.Unit, told.State(v.State), told.Reason(v),
                ])),
            ]);
    }
}
