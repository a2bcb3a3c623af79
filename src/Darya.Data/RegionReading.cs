using System.Security.Cryptography;
using System.Text;
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

    /// <summary>What the files hold, as a hash: changes with any of their bytes and not with the place they lie in.</summary>
    public string Fingerprint
    {
        get
        {
            var files = string.Join('\n', Inputs.OrderBy(f => f.Path, StringComparer.Ordinal).Select(f => $"{Path.GetFileName(f.Path)} {f.Sha256}"));
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(files)));
        }
    }
}
