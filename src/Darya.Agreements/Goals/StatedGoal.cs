using Darya.Agreements.Documents;
using Darya.Model.Parties;

namespace Darya.Agreements.Goals;

/// <summary>A goal as a term of an agreement states it.</summary>
/// <param name="Agreement">The agreement.</param>
/// <param name="Term">The term; its modality is a goal.</param>
/// <param name="Goal">The goal of the region that it names, with the newest value; null when it stands only in the agreement.</param>
public sealed record StatedGoal(Agreement Agreement, Term Term, Goal? Goal)
{
    /// <summary>Value to reach: the term's own, else that of the region; null when none was stated.</summary>
    public double? Target => Term.Indicator?.Target ?? Goal?.Target;

    /// <summary>Year by which: the term's own, else that of the region; null when none was stated.</summary>
    public int? By => Term.Indicator?.By ?? Goal?.TargetYear;

    /// <summary>What is still missing, in the unit of the region's goal; null without a value or a target.</summary>
    public double? Distance => (Goal is { } goal && Target is { } target ? goal with { Target = target } : null)?.Distance;
}
