using Darya.Input;
using Darya.Model;

namespace Darya.Data;

/// <summary>The outcome of reading a region: the region, or why there is none.</summary>
/// <param name="Region">The region, or null when there is an error.</param>
/// <param name="Faults">Errors and warnings by file and line.</param>
/// <param name="Summary">What was read.</param>
/// <param name="Inputs">Every file read, with its hash.</param>
public sealed record RegionReading(Region? Region, IReadOnlyList<InputFault> Faults, CheckSummary Summary, IReadOnlyList<InputFile> Inputs)
{
    /// <summary>The errors alone.</summary>
    public IEnumerable<InputFault> Errors => Faults.Where(f => f.Severity == FaultSeverity.Error);

    /// <summary>The warnings alone.</summary>
    public IEnumerable<InputFault> Warnings => Faults.Where(f => f.Severity == FaultSeverity.Warning);
}
