namespace Darya.Web.Agreements;

/// <summary>Says that a version of a clause of the text is about a term of an agreement; the last one of a clause and its version stands.</summary>
internal sealed class ClauseTerm
{
    public Guid Id { get; init; }

    public Guid ClauseId { get; init; }

    /// <summary>Version of the clause.</summary>
    public int ClauseVersion { get; init; }

    public Guid DocumentId { get; init; }

    /// <summary>Version of the agreement.</summary>
    public int AgreementVersion { get; init; }

    /// <summary>Id of the term; empty when the clause is about none any more.</summary>
    public string Term { get; init; } = "";

    public DateTime LinkedAt { get; init; }
}
