namespace Darya.Agreements.Format;

/// <summary>The stable codes of agreement documents; <c>docs/data-formats/agreement.md</c> explains each, which a test holds.</summary>
internal static class AgreementFaultCodes
{
    internal const string BrokenJson = "AGR101";
    internal const string OtherFormat = "AGR102";
    internal const string MissingMember = "AGR103";
    internal const string UnknownMember = "AGR104";
    internal const string WrongType = "AGR105";
    internal const string UnknownWord = "AGR106";
    internal const string BadDate = "AGR107";
    internal const string BadIdentifier = "AGR108";
    internal const string DuplicateId = "AGR109";
    internal const string UnknownReference = "AGR110";
    internal const string UnknownUnit = "AGR111";
    internal const string UnitMismatch = "AGR112";
    internal const string OverlappingWindows = "AGR113";
    internal const string NoDebtor = "AGR114";
    internal const string CyclicPrecedence = "AGR115";
    internal const string CyclicTerms = "AGR116";
    internal const string OutOfBounds = "AGR117";
    internal const string NoPower = "AGR118";
    internal const string LayerRule = "AGR119";
    internal const string KindNeeds = "AGR120";
    internal const string OutOfRange = "AGR121";
    internal const string TierOrder = "AGR122";
    internal const string DateOrder = "AGR123";
    internal const string FigureUnexplained = "AGR124";
    internal const string UpperNotFound = "AGR125";
    internal const string Unreadable = "AGR126";
    internal const string ControlCharacter = "AGR127";
}
