using System.Globalization;
using Darya.Data.Runs;

namespace Darya.Web.Exploring;

/// <summary>Which figures of a table somebody wants to see, as the address says; a value that the table does not have is no choice.</summary>
/// <param name="Items">Items; empty for all.</param>
/// <param name="Variables">Variables; empty for all.</param>
/// <param name="From">First day; null from the beginning.</param>
/// <param name="To">Last day; null to the end.</param>
internal sealed record FigureChoice(IReadOnlyList<string> Items, IReadOnlyList<string> Variables, DateOnly? From, DateOnly? To)
{
    internal const string ItemParameter = "item";
    internal const string VariableParameter = "variable";
    internal const string FromParameter = "from";
    internal const string ToParameter = "to";
    internal const string PeriodParameter = "period";

    /// <summary>What the address chooses of some figures.</summary>
    internal static FigureChoice Of(IQueryCollection query, IEnumerable<ResultRow> figures)
    {
        var (items, variables) = (figures.Select(f => f.Item).ToHashSet(StringComparer.Ordinal), figures.Select(f => f.Variable).ToHashSet(StringComparer.Ordinal));
        return new FigureChoice(Known(query, ItemParameter, items), Known(query, VariableParameter, variables), Day(query, FromParameter), Day(query, ToParameter));
    }

    /// <summary>A day of the address; null when it names none.</summary>
    internal static DateOnly? Day(IQueryCollection query, string name) =>
        DateOnly.TryParseExact(query[name].ToString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>The figures that are wanted, in their order.</summary>
    internal IEnumerable<ResultRow> Among(IEnumerable<ResultRow> figures) => figures.Where(f =>
        (Items.Count == 0 || Items.Contains(f.Item, StringComparer.Ordinal)) && (Variables.Count == 0 || Variables.Contains(f.Variable, StringComparer.Ordinal))
        && (From is not { } from || f.PeriodStart >= from) && (To is not { } to || f.PeriodEnd <= to));

    private static List<string> Known(IQueryCollection query, string name, HashSet<string> there) =>
        [.. query[name].OfType<string>().Where(there.Contains).Distinct(StringComparer.Ordinal)];
}
