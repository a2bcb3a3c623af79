using Darya.Cooperation;
using Darya.Corridors.Questions;
using Darya.Linkage;
using Darya.Model.Corridors;
using Darya.Planning;

namespace Darya.Cli.Commands;

/// <summary>Gains of dams and power lines for a question of works: dams are variants of the region of the same name, lines join the zones of two states.</summary>
internal static class PowerGains
{
    /// <summary>Plans with and without each; what cannot be modelled stays without a gain.</summary>
    /// <param name="question">The question.</param>
    /// <param name="candidates">Candidates; all works not done when empty.</param>
    /// <param name="cache">Where plans are kept; null for none.</param>
    /// <param name="progress">Told where it stands.</param>
    /// <param name="cancellation">Stops the work.</param>
    internal static IReadOnlyList<WorkGain> Of(
        CorridorQuestion question, IReadOnlyList<string> candidates, ICooperationCache? cache, IProgress<PlanProgress> progress, CancellationToken cancellation)
    {
        var region = question.Region;
        var works = new List<PowerWork>();
        foreach (var work in question.Request.Data.Works.Where(w => w.Status != JointWorkStatus.Done && (candidates.Count == 0 || candidates.Contains(w.Id))))
        {
            if (work.Kind == JointWorkKind.Dam && Directory.Exists(Path.Combine(question.Folder, "variants", work.Id)) && region.Variant is null)
            {
                works.Add(new PowerWork(work.Id, RegionInput.Read(question.Folder, work.Id, series: null).Region));
            }
            else if (PowerWorkGains.LineOf(region, work) is { } line)
            {
                works.Add(line);
            }
        }

        var economy = region.Demands.Max(d => d.Year);
        return PowerWorkGains.Of(
            region, works, CooperateArguments.Covered(region), Economy.OfYear(economy), cache, question.Reading.Fingerprint, progress, cancellation);
    }
}
