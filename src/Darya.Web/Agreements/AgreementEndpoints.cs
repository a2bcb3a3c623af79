using System.Text;
using System.Xml.Linq;
using Darya.Agreements.Exports;
using Darya.Agreements.Format;
using Darya.Web.Access;
using Darya.Web.Api;
using Darya.Web.Meetings;
using Darya.Web.Pages;
using Darya.Web.Pages.Agreements;
using Darya.Web.Runs;
using Darya.Web.Trials;
using Darya.Web.Views;

namespace Darya.Web.Agreements;

/// <summary>Agreements that lie before a meeting: loading, versions, differences, other formats, who may see whose gain.</summary>
internal static class AgreementEndpoints
{
    internal const string Agreements = "/meetings/{meeting:guid}/agreements";
    internal const string One = Agreements + "/{agreement:guid}";
    internal const string Version = One + "/versions/{version:int}";

    /// <summary>Largest document that may be sent, bytes; the request holds little beside it.</summary>
    internal const int LargestFile = 480 * 1024;

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Agreements, async (Room room, AgreementMemory memory, RunShelf shelf, AgreementLibrary library, PageModel pages) =>
            pages.Show<AgreementsPage>(await AgreementsView.Of(room, memory, shelf, library))).Under("agreements.see", AccessRule.Members);
        routes.MapChange<AgreementRunBody>(Agreements + "/runs", OfRun, "agreement.load", AccessRule.For(Role.Secretariat));
        routes.MapChange<AgreementLibraryBody>(Agreements + "/library", OfLibrary, "agreement.load", AccessRule.For(Role.Secretariat));
        routes.MapChange<FileBody>(Agreements + "/files", OfFile, "agreement.load", AccessRule.For(Role.Secretariat));
        routes.MapGet(One, async (Guid agreement, Room room, AgreementMemory memory, RunShelf shelf, PageModel pages) =>
            await Show(await AgreementView.Of(room, memory, agreement, null), room, shelf, pages)).Under("agreement.see", AccessRule.Members);
        routes.MapGet(Version, async (Guid agreement, int version, Room room, AgreementMemory memory, RunShelf shelf, PageModel pages) =>
            await Show(await AgreementView.Of(room, memory, agreement, version), room, shelf, pages)).Under("agreement.see", AccessRule.Members);
        routes.MapGet(One + "/difference", async (Guid agreement, int? from, int? to, Room room, AgreementMemory memory, PageModel pages) =>
            pages.Show<DifferencePage>(await DifferenceView.Of(room, memory, agreement, from, to))).Under("agreement.compare", AccessRule.Members);
        routes.MapGet(Version + "/files/{export}", Export).Under("agreement.export", AccessRule.Members);
        routes.MapChange<DisclosureBody>("/meetings/{meeting:guid}/delegations/{delegation:guid}/gains", Disclose, "gains.disclose", AccessRule.Own(Role.Head));
    }

    private static async Task<IResult> Show(AgreementView view, Room room, RunShelf shelf, PageModel pages)
    {
        var page = AgreementPageView.Of(view, await TestedAgreement.Of(room, shelf, view.Shown.Hash), room);
        return ViewAnswer.Show<AgreementPage>(room, pages, page, FormattableString.Invariant($"{view.Document.Name}-{view.Shown.Number}"), AgreementSheets.Of(page, room.Words));
    }

    private static async Task<IResult> OfRun(Room room, RunShelf shelf, AgreementLibrary library, ClauseTrials trials)
    {
        var form = await room.Form();
        var run = Guid.TryParse(form.Raw("run"), out var id) ? id : throw RoomFault.Invalid(room.Words["agreement.fault.run"]);
        var view = await RunView.Of(room, shelf, run);
        var (content, _) = view.File(room, shelf, AgreementsView.DraftFile);
        return await Load(room, AgreementLoad.Read(AgreementsView.DraftFile, content, library), VersionOrigin.Run, view.Run.Folder, trials);
    }

    private static async Task<IResult> OfLibrary(Room room, AgreementLibrary library, ClauseTrials trials)
    {
        var form = await room.Form();
        var name = form.Raw("document");
        return await Load(room, library.Read(name) ?? throw RoomFault.Invalid(room.Words["agreement.fault.library"]), VersionOrigin.Library, name, trials);
    }

    private static async Task<IResult> OfFile(Room room, AgreementLibrary library, ClauseTrials trials)
    {
        var (name, bytes) = await SentFile.Of(room, LargestFile);
        return await Load(room, AgreementLoad.Read(name, bytes, library), VersionOrigin.Upload, name, trials);
    }

    private static async Task<IResult> Load(Room room, AgreementReading reading, VersionOrigin origin, string name, ClauseTrials trials)
    {
        var agreement = AgreementLoad.Require(reading);
        var id = await AgreementLoad.Lay(room, agreement, origin, name);
        trials.Ask(account: null, AgreementWriter.Hash(agreement), agreement); // begins with the point without agreement, so that it is there when it is wanted
        return room.Done($"/meetings/{room.Meeting.Id}/agreements/{id}", id);
    }

    private static async Task<IResult> Export(Guid agreement, int version, string export, Room room, AgreementMemory memory)
    {
        var view = await AgreementView.Of(room, memory, agreement, version);
        var language = room.Words.Language;
        var (text, type, extension) = export switch
        {
            "json" => (view.Json, "application/json", "json"),
            "akn" => (Sound(AkomaNtosoWriter.Write(view.Agreement, language), ExportCheck.AkomaNtoso), "application/xml", "akn.xml"),
            "lrml" => (Sound(LegalRuleMlWriter.Write(view.Agreement, language), ExportCheck.LegalRuleMl), "application/xml", "lrml.xml"),
            _ => throw RoomFault.Missing(room.Words["problem.missing"]),
        };
        return Results.Bytes(Encoding.UTF8.GetBytes(text), type, FormattableString.Invariant($"{SentFile.Safe(view.Document.Name)}-{version}.{extension}"));
    }

    /// <summary>The text of a document that passes its check.</summary>
    /// <exception cref="InvalidOperationException">It does not: the writer and the subset disagree.</exception>
    private static string Sound(XDocument document, Func<XDocument, IReadOnlyList<string>> check) => check(document) is { Count: > 0 } faults
        ? throw new InvalidOperationException($"The export does not have the structure of its subset. {string.Join(" ", faults)}")
        : ExportText.Of(document);

    private static async Task<IResult> Disclose(Guid delegation, Room room)
    {
        var form = await room.Form();
        var isOpen = form.IsTicked("open");
        await room.Change(
            "gains.disclose",
            delegation,
            () => room.Store.Add(new GainDisclosure { Id = Guid.CreateVersion7(), DelegationId = delegation, IsOpen = isOpen, SetAt = room.Now }),
            isOpen ? "open" : "closed");
        return room.Done($"/meetings/{room.Meeting.Id}/agreements", see: $"/meetings/{room.Meeting.Id}/gains");
    }
}
