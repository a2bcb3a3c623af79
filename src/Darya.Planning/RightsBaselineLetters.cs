namespace Darya.Planning;

/// <summary>The one-letter form of <see cref="RightsBaseline"/>.</summary>
public static class RightsBaselineLetters
{
    private static readonly string[] Letters = ["A", "B", "C"];

    /// <summary>The letter of a baseline: A, B or C.</summary>
    public static string Letter(this RightsBaseline baseline) => Letters[(int)baseline];

    /// <summary>Reads a letter; false when it is none of A, B, C.</summary>
    public static bool TryParse(string text, out RightsBaseline baseline)
    {
        ArgumentNullException.ThrowIfNull(text);
        var at = Array.IndexOf(Letters, text);
        baseline = at < 0 ? RightsBaseline.StatusQuo : (RightsBaseline)at;
        return at >= 0;
    }
}
