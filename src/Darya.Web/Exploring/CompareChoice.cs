using Darya.Web.Access;
using Darya.Web.Views;

namespace Darya.Web.Exploring;

/// <summary>What somebody wants to see of runs beside each other, as the address says.</summary>
/// <param name="Runs">The runs, the base first, each once.</param>
/// <param name="Table">Name of the table; empty for the usual one.</param>
/// <param name="Variable">The quantity; empty for the usual one.</param>
/// <param name="Item">The item; empty for all, null for the usual one.</param>
/// <param name="From">First day, or null.</param>
/// <param name="To">Last day, or null.</param>
/// <param name="IsOnlyDifferences">Whether rows that do not differ are left out.</param>
internal sealed record CompareChoice(IReadOnlyList<Guid> Runs, string Table, string Variable, string? Item, DateOnly? From, DateOnly? To, bool IsOnlyDifferences)
{
    internal const string BaseParameter = "base";
    internal const string WithParameter = "with";
    internal const string DifferencesParameter = "differences";

    /// <summary>The most runs that are compared.</summary>
    internal const int Most = 4;

    /// <summary>Reads the address.</summary>
    /// <exception cref="RoomFault">An address of a run is none, or there are too many.</exception>
    internal static CompareChoice Of(Room room)
    {
        var query = room.Http.Request.Query;
        var runs = query[BaseParameter].Concat(query[WithParameter]).Where(r => !string.IsNullOrEmpty(r))
            .Select(r => Guid.TryParse(r, out var id) ? id : throw RoomFault.Missing(room.Words["problem.missing"])).Distinct().ToList();
        return runs.Count > Most
            ? throw RoomFault.Invalid(room.Words.Format("compare.fault.many", Most, runs.Count))
            : new CompareChoice(
                runs,
                query[ViewFormat.TableParameter].ToString(),
                query[FigureChoice.VariableParameter].ToString(),
                query.TryGetValue(FigureChoice.ItemParameter, out var item) ? item.ToString() : null,
                FigureChoice.Day(query, FigureChoice.FromParameter),
                FigureChoice.Day(query, FigureChoice.ToParameter),
                query[DifferencesParameter] == "on");
    }
}
