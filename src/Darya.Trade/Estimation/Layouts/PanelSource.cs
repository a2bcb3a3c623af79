using Darya.Gravity.Tables;

namespace Darya.Trade.Estimation.Layouts;

/// <summary>A panel to read.</summary>
/// <param name="Path">The file.</param>
/// <param name="Header">Names of its columns.</param>
/// <param name="Request">What was asked for.</param>
/// <param name="IsOneYear">Whether one year is wanted: the one asked for, or the last.</param>
/// <param name="Cancellation">Stops the reading.</param>
internal sealed record PanelSource(string Path, IReadOnlyList<string> Header, TradeEstimateRequest Request, bool IsOneYear, CancellationToken Cancellation)
{
    /// <summary>Reads columns; those of <paramref name="optional"/> that the header has may be missing in a row, the others are left out.</summary>
    internal Panel Read(string[] numbers, string[] codes, params string[] optional)
    {
        string[] extra = [.. optional.Where(Header.Contains)];
        return PanelReader.Read(Path, new PanelRequest([.. numbers, .. extra], codes) { MayBeMissing = extra }, Cancellation);
    }

    /// <summary>Numbers of the rows whose year is wanted.</summary>
    /// <exception cref="TradeException">The panel has no such year.</exception>
    internal int[] RowsOfYears(double[] years, Func<int, bool>? keep = null)
    {
        if (!IsOneYear)
        {
            return [.. Enumerable.Range(0, years.Length).Where(row => keep is null || keep(row))];
        }

        var wanted = Request.Year ?? (int)years.Max();
        int[] rows = [.. Enumerable.Range(0, years.Length).Where(row => (int)years[row] == wanted && (keep is null || keep(row)))];
        return rows.Length > 0
            ? rows
            : throw new TradeException(FormattableString.Invariant(
                $"{Path}: no row of {wanted}; the years are {string.Join(", ", years.Distinct().Order().Select(year => FormattableString.Invariant($"{year}")))}"));
    }

    /// <summary>Labels of a column of codes at rows, with today's code for one that was renamed.</summary>
    internal static string[] Countries(CodeColumn column, int[] rows)
    {
        string[] labels = [.. column.Labels.Select(Cleaning.CountryVintages.Today)];
        return Array.ConvertAll(rows, row => labels[column.Index[row]]);
    }

    /// <summary>Numbers of a column at rows.</summary>
    internal static double[] At(double[] values, int[] rows, double scale = 1) => Array.ConvertAll(rows, row => values[row] * scale);

    /// <summary>Years at rows.</summary>
    internal static int[] Years(double[] values, int[] rows) => Array.ConvertAll(rows, row => (int)values[row]);
}
