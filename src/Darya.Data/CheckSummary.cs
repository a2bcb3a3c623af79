using Darya.Model;

namespace Darya.Data;

/// <summary>What a check has read and found.</summary>
/// <param name="Tables">Rows of each table after the variant is laid over, in reading order.</param>
/// <param name="Letters">Rows by confidence letter.</param>
/// <param name="Files">Number of files read.</param>
/// <param name="Errors">Number of errors.</param>
/// <param name="Warnings">Number of warnings.</param>
public sealed record CheckSummary(
    IReadOnlyList<(string Table, int Rows)> Tables,
    IReadOnlyDictionary<Confidence, int> Letters,
    int Files,
    int Errors,
    int Warnings)
{
    /// <summary>Rows of all tables.</summary>
    public int Rows => Tables.Sum(t => t.Rows);

    /// <summary>For example <c>2 errors, 1 warning in 5 files; nothing was computed.</c></summary>
    public string ClosingLine
    {
        get
        {
            var warnings = Warnings > 0 ? $", {Count(Warnings, "warning")}" : "";
            return $"{Count(Errors, "error")}{warnings} in {Count(Files, "file")}{(Errors > 0 ? "; nothing was computed." : ".")}";
        }
    }

    private static string Count(int number, string word) => FormattableString.Invariant($"{number} {word}{(number == 1 ? "" : "s")}");
}
