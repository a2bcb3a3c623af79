using Darya.Model;
using Darya.Web.Languages;
using Darya.Web.Views;

namespace Darya.Web.Agreements;

/// <summary>The tables of a version of an agreement: its terms, their amounts, and the years that a run tried.</summary>
internal static class AgreementSheets
{
    internal static IReadOnlyList<ViewTable> Of(AgreementPageView page, Words words) =>
        [Terms(page, words), Amounts(page, words), .. page.Tested is { } tested ? new[] { Years(tested, words) } : []];

    private static ViewTable Terms(AgreementPageView page, Words words) => new(
        "terms",
        words["agreement.articles"],
        [
            new("term", words["trial.term"]), new("article", words["agreement.article-number"]), new("kind", words["agreement.kind"]), new("status", words["agreement.status"]),
            new("debtors", words["term.debtors"]), new("creditors", words["term.creditors"]), new("sentence_en", "English"), new("sentence_ru", "Русский"),
            new("cost", words["agreement.cost-head"], words["agreement.musd-year"]), new("binding_years", words["agreement.binding-years"]), new("missed", words["agreement.missed-years"]),
        ],
        [
            .. page.Shown.Select(x =>
            {
                var cost = page.Tested?.Terms.GetValueOrDefault(x.Term.Id);
                return new object?[]
                {
                    x.Term.Id, x.Term.Article, words.Pick(x.English.Kind, x.Russian.Kind), words.Pick(x.English.Status, x.Russian.Status), string.Join(", ", x.Term.Debtors), string.Join(", ", x.Term.Creditors), x.English.Sentence, x.Russian.Sentence,
                    cost?.CostMusd, (long?)cost?.BindingYears, cost is null ? null : string.Join(", ", cost.Missed),
                };
            }),
        ]);

    private static ViewTable Amounts(AgreementPageView page, Words words) => new(
        "amounts",
        words["agreement.amounts"],
        [
            new("term", words["trial.term"]), new("from", words["agreement.first-day"]), new("to", words["agreement.last-day"]), new("value", words["agreement.amount"]),
            new("unit", words["agreement.unit"]), new("letter", words["agreement.letter"]), new("source", words["agreement.comes-from"]),
        ],
        [
            .. page.Shown.Where(x => x.Term.Quantity is not null).SelectMany(x => x.Term.Quantity!.Amounts.Select(a => new object?[]
            {
                x.Term.Id, Day(a.Window.From.ToString()), Day(a.Window.To.ToString()), a.Value, x.Term.Quantity.Unit.Symbol, a.Figure.Letter.Letter().ToString(), a.Figure.Source,
            })),
        ]);

    private static ViewTable Years(TestedAgreement tested, Words words) => new(
        "years",
        words["agreement.years"],
        [
            new("year", words["agreement.year"]), new("joint_gain", words["gains.joint"]), new("all_gain", words["agreement.all-gain"]), new("missed", words["agreement.missed"]),
        ],
        [.. tested.Years.Select(y => new object?[] { y.Year, y.JointMusd, words[y.AllGain ? "agreement.yes" : "agreement.no"], (long)y.Missed })]);

    /// <summary>A day of every year as month and day: the format's two hyphens before it would be taken for a formula.</summary>
    private static string Day(string day) => day.TrimStart('-');
}
