namespace Darya.Model;

/// <summary>The one-letter form of <see cref="Confidence"/>.</summary>
public static class ConfidenceLetters
{
    private const string Letters = "MOPWRE";

    /// <summary>The letter of a confidence: M, O, P, W, R or E.</summary>
    public static char Letter(this Confidence confidence) => Letters[(int)confidence];

    /// <summary>Reads a letter; false when it is none of M, O, P, W, R, E.</summary>
    public static bool TryParse(string text, out Confidence confidence)
    {
        ArgumentNullException.ThrowIfNull(text);
        var at = text.Length == 1 ? Letters.IndexOf(text[0], StringComparison.Ordinal) : -1;
        confidence = at < 0 ? Confidence.Estimate : (Confidence)at;
        return at >= 0;
    }
}
