namespace Darya.Agreements.Exports;

/// <summary>Codes of messages about exports; <c>docs/data-formats/agree-exports.md</c> says what each means.</summary>
public static class ExportFaultCodes
{
    /// <summary>An export does not have the structure of the subset it uses.</summary>
    public const string Structure = "AGR301";

    /// <summary>An export refers to what is not in it.</summary>
    public const string Reference = "AGR302";

    /// <summary>The readings of a season report cannot be read.</summary>
    public const string UnreadableReadings = "AGR303";
}
