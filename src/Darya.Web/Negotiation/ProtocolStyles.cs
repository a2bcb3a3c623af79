using DocumentFormat.OpenXml.Wordprocessing;

namespace Darya.Web.Negotiation;

/// <summary>Styles of the protocol as a text document.</summary>
internal static class ProtocolStyles
{
    internal const string Title = "Title";
    internal const string Lead = "Subtitle";
    internal const string Heading = "Heading1";
    internal const string Clause = "Heading2";
    internal const string Text = "Normal";
    internal const string Strong = "Strongly";
    internal const string Item = "Item";
    internal const string Note = "Note";
    internal const string Cell = "Cell";
    internal const string Grid = "Grid";

    private const string Font = "Liberation Serif";

    internal static Styles Create(string language) => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = Font, HighAnsi = Font, ComplexScript = Font }, new FontSize { Val = "24" }, new DocumentFormat.OpenXml.Wordprocessing.Languages { Val = language == "ru" ? "ru-RU" : "en-GB" })),
            new ParagraphPropertiesDefault()),
        Style(Text, "Normal", size: 24, after: 120, isDefault: true),
        Style(Title, "Title", size: 40, after: 120, isBold: true, isCentred: true),
        Style(Lead, "Subtitle", size: 26, after: 240, isCentred: true),
        Style(Heading, "heading 1", size: 30, after: 120, before: 360, isBold: true, level: 0),
        Style(Clause, "heading 2", size: 25, after: 80, before: 200, isBold: true, level: 1),
        Style(Strong, "Strongly", size: 24, after: 80, isBold: true),
        Style(Item, "Item", size: 24, after: 60, indent: 360),
        Style(Note, "Note", size: 20, after: 100, isItalic: true),
        Style(Cell, "Cell", size: 22, after: 20),
        new Style(
            new StyleName { Val = "Grid" },
            new StyleTableProperties(new TableBorders(
                new TopBorder { Val = BorderValues.Single, Size = 4 },
                new LeftBorder { Val = BorderValues.Single, Size = 4 },
                new BottomBorder { Val = BorderValues.Single, Size = 4 },
                new RightBorder { Val = BorderValues.Single, Size = 4 },
                new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 },
                new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 })))
        { Type = StyleValues.Table, StyleId = Grid, CustomStyle = true });

    /// <summary>A style of paragraphs; sizes in half points, distances in twentieths of a point.</summary>
    private static Style Style(
        string id, string name, int size, int after, int before = 0, int indent = 0, bool isBold = false, bool isItalic = false, bool isCentred = false, bool isDefault = false, int? level = null)
    {
        var style = new Style { Type = StyleValues.Paragraph, StyleId = id, Default = isDefault ? true : null, CustomStyle = name is "Strongly" or "Item" or "Note" or "Cell" ? true : null };
        style.Append(new StyleName { Val = name });
        if (!isDefault)
        {
            style.Append(new BasedOn { Val = Text });
        }

        var paragraph = new StyleParagraphProperties();
        if (level is not null)
        {
            paragraph.Append(new KeepNext());
        }

        paragraph.Append(new SpacingBetweenLines { Before = Number(before), After = Number(after) });
        if (indent > 0)
        {
            paragraph.Append(new Indentation { Left = Number(indent) });
        }

        if (isCentred)
        {
            paragraph.Append(new Justification { Val = JustificationValues.Center });
        }

        if (level is { } depth)
        {
            paragraph.Append(new OutlineLevel { Val = depth });
        }

        var run = new StyleRunProperties();
        if (isBold)
        {
            run.Append(new Bold());
        }

        if (isItalic)
        {
            run.Append(new Italic());
        }

        run.Append(new FontSize { Val = Number(size) });
        style.Append(paragraph, run);
        return style;
    }

    private static string Number(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
