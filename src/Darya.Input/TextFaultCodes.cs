namespace Darya.Input;

/// <summary>The stable codes of broken text and CSV; <c>docs/data-formats/errors.md</c> has a section for each.</summary>
public static class TextFaultCodes
{
    /// <summary>UTF-16 or UTF-32.</summary>
    public const string WideEncoding = "DAR101";

    /// <summary>Bytes that are not UTF-8.</summary>
    public const string InvalidUtf8 = "DAR102";

    /// <summary>A NUL byte.</summary>
    public const string NulByte = "DAR103";

    /// <summary>A field that cannot be a value.</summary>
    public const string FieldTooLong = "DAR105";

    /// <summary>Quotes that do not match.</summary>
    public const string BrokenQuote = "DAR106";

    /// <summary>A record with more or fewer fields than the header.</summary>
    public const string FieldCount = "DAR107";

    /// <summary>No header.</summary>
    public const string EmptyFile = "DAR111";
}
