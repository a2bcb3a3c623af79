using Darya.Data.Runs;
using Darya.Model;
using Darya.Web.Jobs;
using Darya.Web.Meetings;
using Darya.Web.Runs;

namespace Darya.Web.Studies;

/// <summary>A variant in the tree, or the region as it is at its root.</summary>
/// <param name="Name">Its name; empty for the region as it is.</param>
/// <param name="Depth">Steps from the root.</param>
/// <param name="Title">Its title.</param>
/// <param name="Description">What it is about.</param>
/// <param name="Rows">Rows that differ from the region, by table.</param>
/// <param name="Made">Where it stands in the room; null for one of the region.</param>
/// <param name="Maker">The delegation that made it; null for one of the region.</param>
/// <param name="Runs">Runs of it that the visitor sees, the newest first.</param>
/// <param name="OpenJobs">Jobs of it that wait or run, as far as the visitor sees them.</param>
internal sealed record VariantNode(
    string Name,
    int Depth,
    LocalName Title,
    LocalName Description,
    IReadOnlyList<(string Table, int Rows)> Rows,
    RoomVariant? Made,
    Delegation? Maker,
    IReadOnlyList<(MeetingRun Run, RunManifest Manifest)> Runs,
    IReadOnlyList<Job> OpenJobs)
{
    /// <summary>How a job names it; empty for the region as it is.</summary>
    internal string Choice => Made is null ? Name : RoomVariants.ChoiceOf(Made);

    /// <summary>Rows that differ from the region.</summary>
    internal int RowCount => Rows.Sum(r => r.Rows);
}
