using System.Text.Json;
using Darya.Reporting;
using Darya.Web.Access;
using Darya.Web.Runs;

namespace Darya.Web.Exploring;

/// <summary>The section of the report of a run.</summary>
/// <param name="Section">As the report takes it.</param>
/// <param name="Data">Its data, to look things up.</param>
internal sealed record RunSection(ReportSection Section, JsonElement Data)
{
    /// <summary>The section of a run that the visitor sees; null when the run has none.</summary>
    /// <exception cref="RoomFault">The file is damaged.</exception>
    internal static RunSection? Read(Room room, RunShelf shelf, RunView run)
    {
        if (!run.HasReport)
        {
            return null;
        }

        var (content, _) = run.File(room, shelf, ReportSection.FileName);
        try
        {
            using var document = JsonDocument.Parse(content);
            return new RunSection(ReportSection.Read(content), document.RootElement.GetProperty("data").Clone());
        }
        catch (Exception damaged) when (damaged is FormatException or JsonException)
        {
            throw RoomFault.Invalid(room.Words.Format("explore.damaged", damaged.Message));
        }
    }

    /// <summary>The rows of a list of the data; none when there is no such list.</summary>
    internal IEnumerable<JsonElement> Rows(string list) => Data.TryGetProperty(list, out var rows) && rows.ValueKind == JsonValueKind.Array ? rows.EnumerateArray() : [];
}
