using Darya.Data.Runs;
using Darya.Web.Access;
using Darya.Web.Meetings;
using Darya.Web.Runs;

namespace Darya.Web.Agreements;

/// <summary>The agreements of a meeting, and for the secretariat where others could come from.</summary>
/// <param name="Documents">Each with its newest version.</param>
/// <param name="Runs">Laid runs that hold a draft.</param>
/// <param name="Library">Names of the documents of the region's library.</param>
/// <param name="Open">Whether each delegation lets others see the gain of its state.</param>
internal sealed record AgreementsView(
    IReadOnlyList<AgreementView> Documents, IReadOnlyList<MeetingRun> Runs, IReadOnlyList<string> Library, IReadOnlyDictionary<Guid, bool> Open)
{
    /// <summary>The file of a run that holds a draft.</summary>
    internal const string DraftFile = "agreement.json";

    internal static async Task<AgreementsView> Of(Room room, AgreementMemory memory, RunShelf shelf, AgreementLibrary library)
    {
        var isSecretariat = room.Visitor.Is(Role.Secretariat);
        var runs = isSecretariat
            ? (await RunsView.Of(room, shelf)).Laid.Where(r => HoldsDraft(r.Manifest)).Select(r => r.Run).ToList()
            : [];
        return new AgreementsView(await AgreementView.All(room, memory), runs, isSecretariat ? library.Names() : [], await GainRights.OpenOf(room));
    }

    private static bool HoldsDraft(RunManifest? manifest) => manifest?.Files.Any(f => f.Path == DraftFile) == true;
}
