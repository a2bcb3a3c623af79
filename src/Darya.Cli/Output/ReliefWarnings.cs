using Darya.Model;
using Darya.Relief.Results;

namespace Darya.Cli.Output;

/// <summary>All warnings of a study of relief, each once.</summary>
internal static class ReliefWarnings
{
    internal static IEnumerable<LocalName> Of(ReliefStudy study) => study.Warnings
        .Concat(study.Basket?.Warnings ?? [])
        .Concat(study.Plan?.Warnings ?? [])
        .Concat(study.Stress?.Warnings ?? [])
        .Concat(study.Shares?.Warnings ?? [])
        .Distinct();
}
