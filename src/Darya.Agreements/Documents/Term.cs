namespace Darya.Agreements.Documents;

/// <summary>One computable clause.</summary>
public sealed record Term
{
    /// <summary>Id within the document, stable over versions.</summary>
    public required string Id { get; init; }

    /// <summary>Kind of the taxonomy.</summary>
    public required TermKind Kind { get; init; }

    /// <summary>Number of the article the term is anchored to, for example <c>2.1</c>.</summary>
    public required string Article { get; init; }

    /// <summary>The clause in words, by language; empty when only the plain sentence of the program stands for it.</summary>
    public required LocalText Text { get; init; }

    /// <summary>Who owes; ids of parties.</summary>
    public required IReadOnlyList<string> Debtors { get; init; }

    /// <summary>To whom; ids of parties.</summary>
    public required IReadOnlyList<string> Creditors { get; init; }

    /// <summary>Must, may, may not, wants.</summary>
    public required Modality Modality { get; init; }

    /// <summary>Which relation the article belongs to.</summary>
    public Layer Layer { get; init; }

    /// <summary>What makes it owed, or null.</summary>
    public Trigger? Trigger { get; init; }

    /// <summary>How much, or null.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>Id of the meter that shows performance; empty for none.</summary>
    public string Meter { get; init; } = string.Empty;

    /// <summary>Tolerance, or null for none stated.</summary>
    public Tolerance? Tolerance { get; init; }

    /// <summary>Evidence, or null for the meter's reporters side by side.</summary>
    public Evidence? Evidence { get; init; }

    /// <summary>When it is not owed.</summary>
    public IReadOnlyList<Exemption> Exceptions { get; init; } = [];

    /// <summary>What follows, or null.</summary>
    public TermRemedy? Remedy { get; init; }

    /// <summary>Where it stands.</summary>
    public TermState State { get; init; } = TermState.Agreed;

    /// <summary>Ids of terms that give way to this one.</summary>
    public IReadOnlyList<string> Overrides { get; init; } = [];

    /// <summary>Ids of terms of the other side: their earlier breach excuses a breach of this one.</summary>
    public IReadOnlyList<string> DependsOn { get; init; } = [];

    /// <summary>Term of a higher document that bounds this one, <c>agreement#term</c>; empty for none.</summary>
    public string Under { get; init; } = string.Empty;

    /// <summary>Rule of the year, for <see cref="TermKind.YearRule"/>.</summary>
    public YearRule? YearRule { get; init; }

    /// <summary>Key of sharing, for cost shares and access.</summary>
    public ShareKey? Shares { get; init; }

    /// <summary>Procedural steps, for disputes, support and articles of alliance.</summary>
    public IReadOnlyList<ProceduralStep> Steps { get; init; } = [];

    /// <summary>Data and notice.</summary>
    public Notice? Notice { get; init; }

    /// <summary>Id of the body it speaks of; empty for none.</summary>
    public string Body { get; init; } = string.Empty;

    /// <summary>Closed list of events, for force majeure; prohibited acts, for prohibitions.</summary>
    public IReadOnlyList<string> Events { get; init; } = [];

    /// <summary>Longest pause by force majeure, days, or null.</summary>
    public int? LongestPauseDays { get; init; }

    /// <summary>Indicator, for goals.</summary>
    public GoalIndicator? Indicator { get; init; }

    /// <summary>Where what is said without an amount comes from, or null.</summary>
    public Figure? Figure { get; init; }

    /// <summary>Whether what is owed is a number against a meter: goals and events of security are not, nor are clauses in words.</summary>
    public bool IsComputable =>
        Modality is Modality.Duty or Modality.Prohibition or Modality.Right
        && Layer is not (Layer.Partnership or Layer.Security)
        && Meter.Length > 0
        && (Quantity?.Amounts.Count > 0 || Quantity?.Formula is not null);
}
