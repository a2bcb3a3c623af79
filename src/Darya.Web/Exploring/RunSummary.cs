using System.Text.Json;
using Darya.Web.Access;
using Darya.Web.Languages;
using Darya.Web.Runs;
using Darya.Web.Views;

namespace Darya.Web.Exploring;

/// <summary>A run in short: what it says, and its parts.</summary>
/// <param name="Run">The run.</param>
/// <param name="Parts">Its parts.</param>
/// <param name="Figures">Its main figures with what they are; none for a run that tells itself in sentences.</param>
/// <param name="Sentences">What it says.</param>
internal sealed record RunSummary(RunView Run, IReadOnlyList<RunPart> Parts, IReadOnlyList<(string Name, string Figure, string Unit)> Figures, IReadOnlyList<string> Sentences)
{
    private static readonly (string Member, string Key, string Unit)[] Headline =
    [
        ("benefit", "benefit", "million USD/year"), ("irrigation", "irrigation", "km3/year"), ("generation", "generation", "TWh/year"), ("unserved", "unserved", "GWh/year"), ("aral", "aral_inflow", "km3/year"),
    ];

    /// <summary>Reads a run that the visitor sees.</summary>
    /// <exception cref="RoomFault">The visitor does not see it.</exception>
    internal static async Task<RunSummary> Of(Room room, RunShelf shelf, Guid run)
    {
        var view = await RunView.Of(room, shelf, run);
        var section = RunSection.Read(room, shelf, view);
        return new RunSummary(view, RunParts.Of(section?.Section.Capability ?? "", view), [.. FiguresOf(section, room.Words)], [.. SentencesOf(section, room.Words)]);
    }

    private static IEnumerable<(string Name, string Figure, string Unit)> FiguresOf(RunSection? section, Words words)
    {
        if (section is null || section.Section.Capability != "plan" || !section.Data.TryGetProperty("headline", out var headline))
        {
            yield break;
        }

        var names = SectionNames.Of(null, words);
        foreach (var (member, key, unit) in Headline)
        {
            if (headline.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.Number)
            {
                yield return (names.Variable(key), ViewFigure.Of(value.GetDouble(), null, words.Culture), names.Unit(unit));
            }
        }
    }

    private static IEnumerable<string> SentencesOf(RunSection? section, Words words) =>
        (section?.Rows("lead") ?? []).Where(s => s.ValueKind == JsonValueKind.Object).Select(s => s.TryGetProperty(words.Language, out var text) ? text.GetString() : null).OfType<string>();
}
