using Darya.Agreements.Comparing;
using Darya.Model;
using Darya.Web.Access;
using Darya.Web.Agreements;
using Darya.Web.Meetings;
using Darya.Web.Negotiation;
using Darya.Web.Runs;
using Darya.Web.Trials;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using FormatWords = Darya.Agreements.Documents.Words;

namespace Darya.Web.Api;

/// <summary>What the pages of agreements show, for programs.</summary>
internal static class AgreementApi
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        const string one = "/api/v1" + AgreementEndpoints.One;
        const string version = "/api/v1" + AgreementEndpoints.Version;
        routes.MapGet("/api/v1" + AgreementEndpoints.Agreements, All).Under("agreements.see", AccessRule.Members);
        routes.MapGet(one, async (Guid meeting, Guid agreement, Room room, AgreementMemory memory, RunShelf shelf) => await One(agreement, null, room, memory, shelf))
            .Under("agreement.see", AccessRule.Members);
        routes.MapGet(version, async (Guid meeting, Guid agreement, int version, Room room, AgreementMemory memory, RunShelf shelf) => await One(agreement, version, room, memory, shelf))
            .Under("agreement.see", AccessRule.Members);
        routes.MapGet(one + "/difference", Difference).Under("agreement.compare", AccessRule.Members);
        routes.MapGet(version + "/gains", Gains).Under("gains.see", AccessRule.Members).RequireRateLimiting(TermEndpoints.TrialLimit);
        routes.MapGet("/api/v1/meetings/{meeting:guid}/gains", Disclosures).Under("agreements.see", AccessRule.Members);
        routes.MapGet("/api/v1/meetings/{meeting:guid}/text/{clause:guid}/terms", Terms).Under("clause.see", AccessRule.Members);
        routes.MapGet("/api/v1" + SeasonEndpoints.Ledger, Season).Under("ledger.see", AccessRule.Members);
    }

    private static async Task<Ok<IReadOnlyList<AgreementLineAnswer>>> All(Guid meeting, Room room, AgreementMemory memory) => TypedResults.Ok<IReadOnlyList<AgreementLineAnswer>>(
        [.. (await AgreementView.All(room, memory)).Select(v => new AgreementLineAnswer(v.Document.Id, v.Document.Name, Title(v), v.Newest.Number))]);

    private static async Task<Ok<AgreementAnswer>> One(Guid agreement, int? version, Room room, AgreementMemory memory, RunShelf shelf)
    {
        var view = await AgreementView.Of(room, memory, agreement, version);
        var page = AgreementPageView.Of(view, await TestedAgreement.Of(room, shelf, view.Shown.Hash));
        return TypedResults.Ok(new AgreementAnswer(
            view.Document.Id,
            view.Document.Name,
            Title(view),
            view.Shown.Number,
            [.. view.Versions.Select(v => new AgreementVersionAnswer(v.Number, v.Hash, v.Origin.ToString().ToLowerInvariant(), v.OriginName, v.Writer, v.WrittenAt))],
            [.. page.English.Terms.Zip(page.Russian.Terms, (en, ru) => Term(view, page.Tested, en.Id, en.Sentence, ru.Sentence))],
            page.Tested is { } tested ? new AgreementTestAnswer(tested.Run.Id, [.. tested.Years.Select(y => new AgreementYearAnswer(y.Year, y.JointMusd, y.AllGain, y.Missed))]) : null));
    }

    private static AgreementTermAnswer Term(AgreementView view, TestedAgreement? tested, string id, string en, string ru)
    {
        var term = view.Agreement.Term(id)!;
        var found = tested?.Terms.GetValueOrDefault(id);
        return new AgreementTermAnswer(
            id,
            term.Article,
            FormatWords.Of(term.Kind),
            new TextAnswer(en, ru),
            term.Quantity?.Unit.Symbol ?? "",
            [.. (term.Quantity?.Amounts ?? []).Select(a => new AgreementAmountAnswer(a.Window.From.ToString(), a.Window.To.ToString(), a.Value, a.Figure.Letter.Letter().ToString()))],
            found?.CostMusd,
            found?.BindingYears,
            found?.Missed);
    }

    private static async Task<Ok<AgreementDifferenceAnswer>> Difference(Guid meeting, Guid agreement, int? from, int? to, Room room, AgreementMemory memory)
    {
        var view = await DifferenceView.Of(room, memory, agreement, from, to);
        var changed = view.Difference.Changed.ToDictionary(c => c.Term, c => Members(c.Members), StringComparer.Ordinal);
        foreach (var (name, members) in new[]
        {
            ("head", view.Difference.Head), ("lifeCycle", view.Difference.LifeCycle), ("meters", view.Difference.Meters), ("amendments", view.Difference.Amendments),
        })
        {
            if (members.Count > 0)
            {
                changed.TryAdd("$." + name, Members(members));
            }
        }

        return TypedResults.Ok(new AgreementDifferenceAnswer(view.Old.Shown.Number, view.New.Shown.Number, view.Difference.Added, view.Difference.Removed, changed));
    }

    private static IReadOnlyList<AgreementMemberAnswer> Members(IReadOnlyList<MemberChange> members) => [.. members.Select(m => new AgreementMemberAnswer(m.Path, m.Old, m.New))];

    private static async Task<Ok<GainsAnswer>> Gains(Guid meeting, Guid agreement, int version, Room room, AgreementMemory memory, ClauseTrials trials)
    {
        var gains = await TermEndpoints.GainsOf(room, trials, await AgreementView.Of(room, memory, agreement, version));
        return TypedResults.Ok(new GainsAnswer(
            gains.Phase.ToString().ToLowerInvariant(),
            gains.JointMusd,
            [.. gains.Lines.Select(l => new GainAnswer(l.State, l.GainMusd))],
            [.. gains.Missed.Select(m => new MissedAmountAnswer(m.Term, m.From, m.To, m.Amount, m.Missed, m.Unit))]));
    }

    private static async Task<Ok<SeasonAnswer>> Season(
        Guid meeting, Guid agreement, [FromQuery(Name = SeasonEndpoints.AsOf)] DateOnly? asOf, Room room, AgreementMemory memory, SeasonLedgers ledgers)
    {
        var ledger = (await SeasonView.Of(room, memory, ledgers, agreement, asOf)).Ledger;
        return TypedResults.Ok(new SeasonAnswer(
            ledger.Head?.ToString(),
            ledger.Flaw?.Message,
            ledger.Readings,
            ledger.Events,
            ledger.Outcome?.AsOf,
            [
                .. (ledger.Outcome?.Verdicts ?? []).Select(v => new PeriodAnswer(
                    v.Term,
                    v.From,
                    v.To,
                    FormatWords.Of(v.State),
                    v.Unit,
                    v.Promised,
                    [.. v.Reported.Select(r => new ReportedAnswer(r.Reporter, r.Value, r.MissingDays))],
                    v.Accepted,
                    v.AcceptedBy,
                    FormatWords.Of(v.Reason))),
            ],
            [.. (ledger.Outcome?.MakeUp ?? []).Select(m => new MakeUpAnswer(m.Term, m.Date, FormatWords.Of(m.Movement), m.Amount, m.Balance, m.Unit))]));
    }

    private static async Task<Ok<IReadOnlyList<DisclosureAnswer>>> Disclosures(Guid meeting, Room room)
    {
        var open = await GainRights.OpenOf(room);
        return TypedResults.Ok<IReadOnlyList<DisclosureAnswer>>([.. (await MeetingView.DelegationsOf(room)).Select(d => new DisclosureAnswer(d.Id, open.GetValueOrDefault(d.Id)))]);
    }

    private static async Task<Ok<IReadOnlyList<ClauseTermAnswer>>> Terms(Guid meeting, Guid clause, Room room, AgreementMemory memory)
    {
        await ClauseView.Of(room, clause);
        var about = await ClauseTermsView.Of(room, memory, clause);
        return TypedResults.Ok<IReadOnlyList<ClauseTermAnswer>>(
            [.. about.Select(a => new ClauseTermAnswer(a.ClauseVersion, a.Document, a.Version, a.Term, new TextAnswer(a.English, a.Russian)))]);
    }

    private static TextAnswer Title(AgreementView view) => new(view.Agreement.Title.In("en"), view.Agreement.Title.In("ru"));
}
