using System.Net;
using System.Text;
using System.Text.Json;
using Darya.Reporting.Page;

namespace Darya.Reporting;

/// <summary>Writes a report: one HTML file that opens with no network.</summary>
public static class ReportWriter
{
    private const string Schema = "darya/report/2";
    private const string TemplateName = "Darya.Reporting.report.html";
    private const string DataMark = "@@data@@";
    private const string TitleMark = "@@title@@";
    private const string LanguageMark = "@@lang@@";

    /// <summary>Writes <c>report.html</c>.</summary>
    /// <param name="stream">Where to; stays open.</param>
    /// <param name="sections">Sections of one region; they stand in the order of <see cref="ReportSection.Capabilities"/>, those of one capability as given.</param>
    /// <param name="language">Language the page opens in, <c>en</c> or <c>ru</c>; the reader can change it.</param>
    /// <exception cref="ArgumentException">There is no section, they are of several regions, or the language is neither of the two.</exception>
    public static void WriteHtml(Stream stream, IReadOnlyList<ReportSection> sections, string language)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var data = Data(sections, language);
        var page = Template()
            .Replace(LanguageMark, language, StringComparison.Ordinal)
            .Replace(TitleMark, WebUtility.HtmlEncode(sections[0].Title.In(language)), StringComparison.Ordinal)
            .Split(DataMark);
        if (page.Length != 2)
        {
            throw new InvalidOperationException("The template of the report page must have one place for its data.");
        }

        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        writer.Write(page[0]);
        writer.Write(data);
        writer.Write(page[1]);
    }

    /// <summary>What the page is filled with.</summary>
    /// <param name="given">Sections of one region.</param>
    /// <param name="language">Language the page opens in.</param>
    /// <exception cref="ArgumentException">There is no section, they are of several regions, or the language is neither of the two.</exception>
    internal static string Data(IReadOnlyList<ReportSection> given, string language)
    {
        ArgumentNullException.ThrowIfNull(given);
        ReportLanguage.Check(language);
        if (given.Select(s => s.Region).Distinct(StringComparer.Ordinal).Count() != 1)
        {
            throw new ArgumentException("A report needs sections of one region.", nameof(given));
        }

        ReportSection[] sections = [.. ReportSection.Capabilities.SelectMany(c => given.Where(s => s.Capability == c))];
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = ReportJson.Encoder }))
        {
            writer.WriteStartObject();
            writer.WriteString("schema", Schema);
            writer.WriteString("lang", language);
            sections[0].WriteRegion(writer);
            writer.WriteStartArray("sections");
            foreach (var section in sections)
            {
                writer.WriteStartObject();
                writer.WriteString("capability", section.Capability);
                writer.WriteString("run", section.Run);
                writer.WritePropertyName("data");
                writer.WriteRawValue(section.Data);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return ReportJson.Safe(Encoding.UTF8.GetString(stream.ToArray()));
    }

    /// <summary>The page without its data.</summary>
    internal static string Template()
    {
        using var stream = typeof(ReportWriter).Assembly.GetManifestResourceStream(TemplateName)
            ?? throw new InvalidOperationException("This build holds no report page; build with ./darya, which makes it first.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
