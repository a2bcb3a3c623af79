using System.Text.Json;
using Darya.Data.Runs;
using Darya.Web.Languages;

namespace Darya.Web.Exploring;

/// <summary>What the script draws of runs beside each other: a line a run over the common periods, or a bar a run for each item.</summary>
internal static class ComparisonDrawing
{
    /// <summary>More items than this are left to the table.</summary>
    private const int MostItems = 32;

    /// <summary>The JSON of the drawing, harmless within a page; empty when there is nothing common to draw.</summary>
    /// <param name="view">The runs.</param>
    /// <param name="title">What is drawn.</param>
    /// <param name="figures">Figures of each run, of one quantity.</param>
    /// <param name="isSeries">Whether they are of one item over periods.</param>
    /// <param name="names">What things are called.</param>
    /// <param name="words">Words of the reader.</param>
    internal static string Of(CompareView view, string title, IReadOnlyList<IReadOnlyList<ResultRow>> figures, bool isSeries, SectionNames names, Words words)
    {
        var common = figures.Select(f => f.Select(r => (r.PeriodStart, r.PeriodEnd)).ToHashSet()).Aggregate((a, b) => [.. a.Where(b.Contains)]);
        var kept = figures.Select(f => f.Where(r => common.Contains((r.PeriodStart, r.PeriodEnd))).ToList()).ToList();
        var periods = kept.SelectMany(f => f).Select(r => r.PeriodStart).Distinct().Order().ToList();
        var items = kept.SelectMany(f => f).Select(r => (r.Item, r.Scenario)).Distinct().ToList();
        if (kept.All(f => f.Count == 0) || (!isSeries && (periods.Count != 1 || items.Count > MostItems)))
        {
            return "";
        }

        double?[] Values(List<ResultRow> run) => isSeries
            ? [.. periods.Select(p => run.Find(r => r.PeriodStart == p)?.Value)]
            : [.. items.Select(i => run.Find(r => (r.Item, r.Scenario) == i)?.Value)];
        var severalScenarios = items.Select(i => i.Scenario).Distinct(StringComparer.Ordinal).Count() > 1;
        var data = new
        {
            title,
            kind = isSeries ? "lines" : "bars",
            unit = names.Unit(figures.SelectMany(f => f).First().Unit),
            categories = isSeries
                ? periods.Select(p => ViewPeriods.Show(p, periods, words.Culture))
                : items.Select(i => names.Item(i.Item) + (severalScenarios ? $", {names.Scenario(i.Scenario)}" : "")),
            first = words["explore.period"],
            runs = kept.Select((f, r) => new { name = r == 0 ? words.Format("compare.base-column", view.Runs[r].Name) : view.Runs[r].Name, values = Values(f) }),
        };
        var region = view.Runs[0].Section?.Section;
        return JsonSerializer.Serialize(
            new
            {
                schema = "darya/report/2",
                lang = words.Language,
                region = new { id = region?.Region ?? "", title = new { en = region?.Title.English ?? "", ru = region?.Title.Russian ?? "" } },
                sections = new[] { new { capability = "comparison", run = "", data } },
            },
            JsonSerializerOptions.Web);
    }
}
