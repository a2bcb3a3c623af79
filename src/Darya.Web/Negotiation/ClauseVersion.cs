namespace Darya.Web.Negotiation;

/// <summary>A wording of a clause; a later one stands beside it, none is changed.</summary>
internal sealed class ClauseVersion
{
    /// <summary>Longest text, characters.</summary>
    internal const int LongestText = 20_000;

    public Guid Id { get; init; }

    public Guid ClauseId { get; init; }

    /// <summary>Its number in the clause, from 1.</summary>
    public int Number { get; init; }

    public string TextEn { get; init; } = "";

    public string TextRu { get; init; } = "";

    public DateTime WrittenAt { get; init; }
}
