using Darya.Data;
using Darya.Relief.Questions;

namespace Darya.Cli.Input;

/// <summary>People in need as a file states them.</summary>
/// <param name="Rows">Rows of the months of the plan.</param>
/// <param name="File">The file with its hash.</param>
/// <param name="Warnings">What was assumed in reading.</param>
internal sealed record ReliefNeed(IReadOnlyList<ProvinceNeed> Rows, InputFile File, IReadOnlyList<string> Warnings);
