using Darya.Input;

namespace Darya.Data.Runs;

/// <summary>A result folder as read.</summary>
/// <param name="Manifest">The manifest, or null when there is an error.</param>
/// <param name="Tables">Rows of every long table by file name.</param>
/// <param name="Faults">What is wrong with the folder.</param>
public sealed record RunReading(
    RunManifest? Manifest, IReadOnlyDictionary<string, IReadOnlyList<ResultRow>> Tables, IReadOnlyList<InputFault> Faults);
