using Darya.Gravity.Tables;

namespace Darya.Cli.Input;

/// <summary>The stable codes of <c>darya gravity</c>; <c>docs/data-formats/gravity.md</c> lists them.</summary>
internal static class GravityFaultCodes
{
    internal const string Unreadable = "GRA101";
    internal const string NotUtf8 = "GRA102";
    internal const string NoRows = "GRA103";
    internal const string FieldCount = "GRA104";
    internal const string Column = "GRA105";
    internal const string NotANumber = "GRA106";
    internal const string Quote = "GRA107";
    internal const string LineTooLong = "GRA108";
    internal const string Code = "GRA109";
    internal const string MissingPair = "GRA121";
    internal const string DuplicatePair = "GRA122";
    internal const string NegativeFlow = "GRA123";
    internal const string NoDomesticFlow = "GRA124";
    internal const string Partial = "GRA125";
    internal const string OneCountry = "GRA126";
    internal const string Model = "GRA141";
    internal const string NegativeOutcome = "GRA142";
    internal const string NegativeWeight = "GRA143";
    internal const string Semicolons = "GRA201";

    /// <summary>The code of a kind of fault of a table.</summary>
    internal static string Of(PanelFaultKind kind) => kind switch
    {
        PanelFaultKind.Unreadable => Unreadable,
        PanelFaultKind.NotUtf8 => NotUtf8,
        PanelFaultKind.NoRows => NoRows,
        PanelFaultKind.FieldCount => FieldCount,
        PanelFaultKind.Column => Column,
        PanelFaultKind.NotANumber => NotANumber,
        PanelFaultKind.Quote => Quote,
        PanelFaultKind.LineTooLong => LineTooLong,
        PanelFaultKind.Code => Code,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A kind of fault without a code."),
    };
}
