using System.Text;

namespace Darya.Agreements.Format;

/// <summary>The JSON Schema of agreements, as <c>docs/data-formats/agreement.schema.json</c> has it.</summary>
/// <remarks>It says what one member can say; what members say together (references, windows, bounds, circles) the reader checks.</remarks>
public static class AgreementSchema
{
    /// <summary>The schema, ending with a line end.</summary>
    public static string Text { get; } = Read();

    private static string Read()
    {
        const string Name = "agreement.schema.json";
        using var stream = typeof(AgreementSchema).Assembly.GetManifestResourceStream(Name) ?? throw new InvalidOperationException($"{Name} is not embedded.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
