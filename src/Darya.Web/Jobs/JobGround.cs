namespace Darya.Web.Jobs;

/// <summary>What forms offer to one owner: the region, and the drafts that the owner may see.</summary>
/// <param name="Region">The region of the room.</param>
/// <param name="Drafts">Run folders that hold an agreement.</param>
/// <param name="Made">Variants made in the room that the owner may see, by their folders.</param>
internal sealed record JobGround(JobRegion Region, IReadOnlyList<string> Drafts, params IReadOnlyList<JobChoice> Made)
{
    /// <summary>Every variant: those of the region, then those made in the room.</summary>
    internal IReadOnlyList<JobChoice> Variants => [.. Region.Variants, .. Made];
}
