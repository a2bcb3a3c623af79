using System.Globalization;
using Darya.Agreements.Format;
using Darya.Web.Access;
using Darya.Web.Api;
using Darya.Web.Meetings;
using Darya.Web.Pages;
using Darya.Web.Pages.Agreements;
using Darya.Web.Runs;
using Darya.Web.Trials;

namespace Darya.Web.Agreements;

/// <summary>A term as a form: its sentence, what it does to gains, a new version of the agreement.</summary>
internal static class TermEndpoints
{
    /// <summary>Name of the limit of quick looks by account.</summary>
    internal const string TrialLimit = "trials";

    /// <summary>Header of a request that wants only the part of the page that the form changes.</summary>
    internal const string PartHeader = "Darya-Part";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    internal static void Map(IEndpointRouteBuilder routes)
    {
        const string term = AgreementEndpoints.Version + "/terms/{term}";
        routes.MapGet(term, async (Guid agreement, int version, string term, Room room, AgreementMemory memory, RunShelf shelf, ClauseTrials trials, PageModel pages) =>
        {
            var view = await AgreementView.Of(room, memory, agreement, version);
            trials.Warm();
            return pages.Show<TermPage>(await Stands(view, term, room, shelf));
        }).Under("term.see", AccessRule.Members);
        routes.MapGet(AgreementEndpoints.Version + "/gains", Gains).Under("gains.see", AccessRule.Members).RequireRateLimiting(TrialLimit);
        routes.MapChange<TermBody>(term, Save, "term.save", AccessRule.For(Role.Secretariat));
        routes.MapPost(term + "/sentence", Sentence).Under("term.sentence", AccessRule.Members);
        routes.MapPost(term + "/trial", Try).Under("term.try", AccessRule.Members).RequireRateLimiting(TrialLimit);
        routes.MapChange<TermLinkBody>("/meetings/{meeting:guid}/text/{clause:guid}/term", Link, "clause.term", AccessRule.For(Role.Secretariat));
    }

    private static async Task<TermView> Stands(AgreementView view, string term, Room room, RunShelf shelf)
    {
        var stands = view.Term(room, term);
        return new TermView(view, stands, TermDraft.Of(view.Agreement, stands), null, await TestedAgreement.Of(room, shelf, view.Shown.Hash));
    }

    private static async Task<TermView> Sent(Guid agreement, int version, string term, Room room, AgreementMemory memory, RunShelf shelf, AgreementLibrary library)
    {
        var view = await AgreementView.Of(room, memory, agreement, version);
        var stands = view.Term(room, term);
        var sent = TermFields.Sent(await room.Fields(), stands, room.IsOfProgram);
        var draft = TermDraft.Of(view.Agreement, stands, sent, library, room.Words);
        return new TermView(view, stands, draft, null, await TestedAgreement.Of(room, shelf, view.Shown.Hash));
    }

    private static async Task<IResult> Sentence(
        Guid agreement, int version, string term, Room room, AgreementMemory memory, RunShelf shelf, AgreementLibrary library, PageModel pages)
    {
        var found = await Sent(agreement, version, term, room, memory, shelf, library);
        return IsPart(room) ? pages.Show<SentencePart>(found) : pages.Show<TermPage>(found);
    }

    private static async Task<IResult> Try(
        Guid agreement, int version, string term, Room room, AgreementMemory memory, RunShelf shelf, AgreementLibrary library, ClauseTrials trials, PageModel pages)
    {
        var found = await Sent(agreement, version, term, room, memory, shelf, library);
        if (found.Draft.Changed is { } changed)
        {
            var (now, stands) = await Look(room, trials, found.View, changed);
            found = found with { Gains = GainsView.Of(now, stands, trials.Preparing, await GainRights.Of(room)) };
        }

        return IsPart(room) ? pages.Show<TrialPart>(found) : pages.Show<TermPage>(found);
    }

    /// <summary>Looks at a version as it stands; waits a little.</summary>
    internal static async Task<GainsView> GainsOf(Room room, ClauseTrials trials, AgreementView view)
    {
        var (now, stands) = await Look(room, trials, view, view.Agreement);
        return GainsView.Of(now, stands, trials.Preparing, await GainRights.Of(room));
    }

    /// <summary>The version as it stands; the page asks for itself again while the look is under way.</summary>
    private static async Task<IResult> Gains(Guid agreement, int version, Room room, AgreementMemory memory, ClauseTrials trials, PageModel pages)
    {
        var view = await AgreementView.Of(room, memory, agreement, version);
        var gains = await GainsOf(room, trials, view);
        if (gains.IsUnderWay)
        {
            room.Http.Response.Headers.Append("Refresh", "1");
        }

        return pages.Show<GainsPage>((view, gains));
    }

    /// <summary>Looks at what a form says, and at the version it was made from; waits a little for both.</summary>
    private static async Task<(TrialJob Changed, TrialJob? Version)> Look(Room room, ClauseTrials trials, AgreementView view, Darya.Agreements.Documents.Agreement changed)
    {
        var stands = trials.Ask(account: null, view.Shown.Hash, view.Agreement);
        var now = (ReferenceEquals(changed, view.Agreement) ? stands : trials.Ask(room.Account.Id, AgreementWriter.Hash(changed), changed))
            ?? throw RoomFault.Conflict(room.Words["trial.busy"]);
        try
        {
            await Task.WhenAll(now.Ended, stands?.Ended ?? Task.CompletedTask).WaitAsync(Patience, room.Http.RequestAborted);
        }
        catch (TimeoutException)
        {
            // The page says where it stands, and asks again.
        }

        return (now, stands);
    }

    private static async Task<IResult> Save(Guid agreement, int version, string term, Room room, AgreementMemory memory, RunShelf shelf, AgreementLibrary library, PageModel pages)
    {
        var found = await Sent(agreement, version, term, room, memory, shelf, library);
        if (found.Draft.Changed is not { } changed)
        {
            return room.IsOfProgram ? throw RoomFault.Invalid(found.Draft.Faults) : pages.Show<TermPage>(found, StatusCodes.Status422UnprocessableEntity);
        }

        var number = 0;
        await room.Change(
            "term.save",
            agreement,
            async () => number = await AgreementLoad.Add(room, agreement, changed, VersionOrigin.Term, term, version),
            AgreementWriter.Hash(changed));
        var made = $"/meetings/{room.Meeting.Id}/agreements/{agreement}/versions/{number.ToString(CultureInfo.InvariantCulture)}";
        return room.Done($"{made}/terms/{Uri.EscapeDataString(term)}", agreement, made);
    }

    /// <summary>Says which term of which version a version of a clause is about.</summary>
    private static async Task<IResult> Link(Guid clause, Room room, AgreementMemory memory)
    {
        var form = await room.Form();
        var (number, about) = (form.Number("version"), form.IsOfProgram ? [form.Raw("agreement"), form.Raw("agreement_version"), form.Raw("term")] : form.Raw("about").Split('|'));
        form.Check();
        var target = about.Length == 3 && Guid.TryParse(about[0], out var document) && int.TryParse(about[1], NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? (Document: document, Version: version, Term: about[2])
            : throw RoomFault.Invalid(room.Words["agreement.fault.about"]);
        await ClauseTerms.Link(room, memory, clause, number, target);
        return room.Done($"/meetings/{room.Meeting.Id}/text/{clause}", clause);
    }

    private static bool IsPart(Room room) => room.Http.Request.Headers.ContainsKey(PartHeader);
}
