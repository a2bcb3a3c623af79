using Darya.Data.Faults;

namespace Darya.Data.Checks;

/// <summary>Tables with one row a calendar month.</summary>
internal static class MonthChecks
{
    /// <summary>Every row of <paramref name="owners"/> has twelve months in <paramref name="table"/>.</summary>
    internal static void RequireTwelve(CheckContext context, string owners, string table, string field)
    {
        var months = context.By(table, field);
        foreach (var owner in context.Rows(owners))
        {
            var missing = YearList.MissingMonths(months[owner.Key].Select(r => r.Integer("month")));
            if (missing.Count > 0)
            {
                context.TableError(
                    table,
                    FaultCodes.IncompleteMonths,
                    "month",
                    $"{owner.Words} lacks {Words(missing.Count)} {YearList.Words(missing)}");
            }
        }
    }

    internal static string Words(int count) => count == 1 ? "month" : "months";
}
