namespace Darya.Web.Jobs;

/// <summary>What forms offer to one owner: the region, and the drafts that the owner may see.</summary>
/// <param name="Region">The region of the room.</param>
/// <param name="Drafts">Run folders that hold an agreement.</param>
internal sealed record JobGround(JobRegion Region, IReadOnlyList<string> Drafts);
