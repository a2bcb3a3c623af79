namespace Darya.Data.Format;

/// <summary>What a column holds.</summary>
public enum FieldKind
{
    /// <summary>Free text.</summary>
    Text,

    /// <summary>A name used as key: letters A-Z and a-z, digits, <c>_</c>, <c>-</c> and <c>.</c>, at most 60.</summary>
    Identifier,

    /// <summary>One of a few words.</summary>
    Choice,

    /// <summary>A finite number.</summary>
    Number,

    /// <summary>A whole number.</summary>
    Whole,
}
