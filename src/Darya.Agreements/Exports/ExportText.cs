using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Darya.Agreements.Exports;

/// <summary>A document of an export as text; the same document gives the same text.</summary>
public static class ExportText
{
    /// <summary>The text with its declaration, indented by two spaces, ending with a line end.</summary>
    public static string Of(XDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        using var text = new StringWriterUtf8();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n" }))
        {
            document.Save(writer);
        }

        return text + "\n";
    }

    /// <summary>Says UTF-8 in the declaration, which is what the text is written in.</summary>
    private sealed class StringWriterUtf8() : StringWriter(System.Globalization.CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding => Encoding.UTF8;
    }
}
