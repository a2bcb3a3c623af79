namespace Darya.Web.Api;

/// <summary>A meeting with agenda and delegations.</summary>
internal sealed record MeetingDetailAnswer(MeetingAnswer Meeting, IReadOnlyList<AgendaAnswer> Agenda, IReadOnlyList<DelegationAnswer> Delegations);
