using System.Net;
using System.Text;
using Darya.Planning.Results;
using Darya.Reporting.Page;

namespace Darya.Reporting;

/// <summary>Writes the report of a plan: one HTML file that opens with no network.</summary>
public static class ReportWriter
{
    private const string TemplateName = "Darya.Reporting.report.html";
    private const string DataMark = "@@data@@";
    private const string TitleMark = "@@title@@";
    private const string LanguageMark = "@@lang@@";

    /// <summary>Writes <c>report.html</c>.</summary>
    /// <param name="stream">Where to; stays open.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="frontier">Points of the frontier between water for the Aral and benefit; empty when it was not computed.</param>
    /// <param name="comparison">Another plan of the same region and horizon to compare with, or null.</param>
    /// <param name="language">Language the page opens in, <c>en</c> or <c>ru</c>; the reader can change it.</param>
    /// <exception cref="ArgumentException">A figure of the plan is not a finite number, or the language is neither of the two.</exception>
    public static void WriteHtml(Stream stream, Plan plan, IReadOnlyList<FrontierPoint> frontier, Plan? comparison, string language)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(frontier);
        ReportLanguage.Check(language);
        var data = ReportDataBuilder.Build(plan, frontier, comparison, language);
        var title = plan.Region.Title.In(language);
        var page = Template()
            .Replace(LanguageMark, language, StringComparison.Ordinal)
            .Replace(TitleMark, WebUtility.HtmlEncode(title), StringComparison.Ordinal)
            .Split(DataMark);
        if (page.Length != 2)
        {
            throw new InvalidOperationException("The template of the report page must have one place for its data.");
        }

        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        writer.Write(page[0]);
        writer.Write(ReportJson.Write(data));
        writer.Write(page[1]);
    }

    /// <summary>Writes the data of the page alone, as JSON of schema <c>darya/report/1</c>.</summary>
    /// <param name="stream">Where to; stays open.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="frontier">Points of the frontier; may be empty.</param>
    /// <param name="comparison">Another plan to compare with, or null.</param>
    /// <param name="language">Language the page opens in, <c>en</c> or <c>ru</c>.</param>
    /// <exception cref="ArgumentException">A figure of the plan is not a finite number, or the language is neither of the two.</exception>
    public static void WriteJson(Stream stream, Plan plan, IReadOnlyList<FrontierPoint> frontier, Plan? comparison, string language)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(frontier);
        ReportLanguage.Check(language);
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        writer.Write(ReportJson.Write(ReportDataBuilder.Build(plan, frontier, comparison, language)));
    }

    private static string Template()
    {
        using var stream = typeof(ReportWriter).Assembly.GetManifestResourceStream(TemplateName)
            ?? throw new InvalidOperationException("This build holds no report page; build with ./darya, which makes it first.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
