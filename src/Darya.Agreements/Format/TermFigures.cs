using Darya.Agreements.Documents;

namespace Darya.Agreements.Format;

/// <summary>Every figure of a term that has a source of its own.</summary>
public static class TermFigures
{
    /// <summary>The figures, in the order of the document.</summary>
    public static IEnumerable<Figure> Of(Term term)
    {
        ArgumentNullException.ThrowIfNull(term);
        return
        [
            .. (term.Quantity?.Amounts ?? []).Select(a => a.Figure),
            .. Some(term.Quantity?.Formula?.Price?.Figure),
            .. Some(term.Tolerance?.Figure),
            .. Some(term.Remedy?.Price?.Figure),
            .. (term.YearRule?.Tiers ?? []).Select(t => t.Figure),
            .. (term.Shares?.Shares ?? []).Select(s => s.Figure),
            .. Some(term.Figure),
        ];
    }

    private static IEnumerable<Figure> Some(Figure? figure) => figure is null ? [] : [figure];
}
