using Darya.Data.Runs;
using Darya.Web.Audit;
using Darya.Web.Jobs;
using Darya.Web.Meetings;
using Darya.Web.Negotiation;
using Darya.Web.Proposals;
using Darya.Web.Runs;

namespace Darya.Web.Api;

/// <summary>Makes answers for programs of what the pages show.</summary>
internal static class Answers
{
    internal static MeetingAnswer Of(Meeting meeting, Role? role) =>
        new(meeting.Id, new TextAnswer(meeting.TitleEn, meeting.TitleRu), meeting.Place, meeting.FirstDay, role is { } r ? RoleWords.Of(r) : null);

    internal static MeetingDetailAnswer Of(MeetingView view, Role role) => new(
        Of(view.Meeting, role),
        [.. view.Agenda.Select(i => new AgendaAnswer(i.Id, i.Place, new TextAnswer(i.TextEn, i.TextRu)))],
        [.. view.Delegations.Select(Of)]);

    internal static DelegationAnswer Of(Delegation delegation) =>
        new(delegation.Id, delegation.State, new TextAnswer(delegation.NameEn, delegation.NameRu), delegation.Ministry);

    internal static RunAnswer Of(MeetingRun run, RunManifest? manifest) => new(
        run.Id, run.DelegationId, run.Folder, manifest?.Command, manifest?.Region, manifest?.Variant, manifest?.Status, manifest?.StartedUtc, [.. manifest?.Files.Select(f => f.Path) ?? []]);

    internal static JobAnswer Of(Job job, string? progress) => new(
        job.Id,
        job.DelegationId,
        job.Kind,
        JobWords.Of(job.State),
        progress,
        job.ExitCode,
        job.Folder.Length > 0 ? job.Folder : null,
        job.AfterId,
        job.AskedAt,
        job.StartedAt,
        job.EndedAt,
        job.TermsByField);

    internal static TableAnswer Of(TableView table) =>
        new(table.Name, table.IsChanged, table.Header, [.. table.Rows], table.Count, table.Page, table.Pages);

    internal static ProposalAnswer Of(ProposalView proposal) => new(
        proposal.Id, proposal.Delegation.Id, proposal.Title, proposal.Commitment, proposal.State, proposal.SealedAt, proposal.TabledAt, proposal.Nonce, proposal.Text);

    internal static ClauseAnswer Of(ClauseView clause) => new(
        clause.Clause.Id,
        clause.Clause.Place,
        new TextAnswer(clause.Clause.HeadingEn, clause.Clause.HeadingRu),
        [.. clause.Versions.Select(v => new VersionAnswer(v.Number, new TextAnswer(v.TextEn, v.TextRu), v.WrittenAt))],
        [.. clause.Comments.Select(c => new CommentAnswer(c.Comment.Version, c.Comment.DelegationId, c.Writer, c.Comment.Text, c.Comment.SaidAt))],
        [.. clause.Votes.Select(v => new VoteAnswer(v.Version, v.DelegationId, v.Vote.ToString().ToLowerInvariant(), v.VotedAt))],
        [.. clause.Decisions.Select(d => new DecisionAnswer(d.Version, d.Decision.ToString().ToLowerInvariant(), d.Note, d.DecidedAt))]);

    internal static AuditAnswer Of(AuditLogView log) => new(log.Head?.ToString(), log.Older, [.. log.Entries.Select(e => e.Entry)]);
}
