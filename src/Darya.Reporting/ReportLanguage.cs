namespace Darya.Reporting;

/// <summary>The languages of reports.</summary>
internal static class ReportLanguage
{
    internal const string English = "en";
    internal const string Russian = "ru";

    /// <exception cref="ArgumentException">Neither <c>en</c> nor <c>ru</c>.</exception>
    internal static void Check(string language)
    {
        if (language is not (English or Russian))
        {
            throw new ArgumentException($"A report is written in en or ru; got '{language}'.", nameof(language));
        }
    }
}
