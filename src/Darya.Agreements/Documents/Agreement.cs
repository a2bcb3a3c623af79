namespace Darya.Agreements.Documents;

/// <summary>An agreement as data: who, how long, and every clause that can be computed, told or judged.</summary>
public sealed record Agreement
{
    /// <summary>Word that opens the format.</summary>
    public const string Format = "darya/agreement/1";

    /// <summary>Id, the same in all versions.</summary>
    public required string Id { get; init; }

    /// <summary>Version, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>Rank.</summary>
    public required Rank Rank { get; init; }

    /// <summary>Title.</summary>
    public required LocalText Title { get; init; }

    /// <summary>What a reader should know first: what the figures rest on, what is not known.</summary>
    public LocalText Note { get; init; } = LocalText.None;

    /// <summary>Parties.</summary>
    public required IReadOnlyList<Party> Parties { get; init; }

    /// <summary>Languages.</summary>
    public required AgreementLanguages Languages { get; init; }

    /// <summary>From signature to end.</summary>
    public required AgreementLifeCycle LifeCycle { get; init; }

    /// <summary>Joint bodies.</summary>
    public IReadOnlyList<AgreementBody> Bodies { get; init; } = [];

    /// <summary>Meters.</summary>
    public IReadOnlyList<Meter> Meters { get; init; } = [];

    /// <summary>Terms.</summary>
    public required IReadOnlyList<Term> Terms { get; init; }

    /// <summary>Changes after signature, oldest first.</summary>
    public IReadOnlyList<Amendment> Amendments { get; init; } = [];

    /// <summary>Sources.</summary>
    public IReadOnlyList<AgreementSource> Sources { get; init; } = [];

    /// <summary>The term of this id, or null.</summary>
    public Term? Term(string id) => Terms.FirstOrDefault(t => t.Id == id);

    /// <summary>The meter of this id, or null.</summary>
    public Meter? Meter(string id) => Meters.FirstOrDefault(m => m.Id == id);
}
