using Darya.Model.Corridors;

namespace Darya.Model.Relief;

/// <summary>A reported figure to hold a plan against.</summary>
/// <param name="Id">Id.</param>
/// <param name="Name">What it says.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="Unit">Unit.</param>
/// <param name="Value">Value.</param>
/// <param name="Letter">How sure.</param>
/// <param name="Source">An id of <see cref="Region.Sources"/>.</param>
/// <param name="Note">Note.</param>
public sealed record ReliefReport(string Id, LocalName Name, StatedDate From, StatedDate To, string Unit, double Value, Confidence Letter, string Source, string Note)
{
    /// <summary>What of a plan it is held against; null where nothing is.</summary>
    public ReportCompared? Compares { get; init; }

    /// <summary>The store from whose state <see cref="ReportCompared.TonnesADay"/> cross the border; null for others.</summary>
    public string? Hub { get; init; }

    /// <summary>The people it speaks of, million; null where it speaks of none.</summary>
    public double? PeopleMillion { get; init; }

    /// <summary>What of the report itself makes it differ from a plan, in whole sentences; null where nothing is known.</summary>
    public LocalName? Why { get; init; }
}
