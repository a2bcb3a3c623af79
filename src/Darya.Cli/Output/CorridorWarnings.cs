using Darya.Corridors.Results;
using Darya.Model;

namespace Darya.Cli.Output;

/// <summary>All warnings of a study of corridors, each once.</summary>
internal static class CorridorWarnings
{
    internal static IEnumerable<LocalName> Of(CorridorStudy study) => study.Warnings
        .Concat(study.Closure?.Warnings ?? [])
        .Concat(study.Ease?.Warnings ?? [])
        .Concat(study.Investment?.Warnings ?? [])
        .Concat(study.People?.Warnings ?? [])
        .Distinct();
}
