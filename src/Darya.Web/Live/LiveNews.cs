using Darya.Web.Jobs;
using Microsoft.AspNetCore.SignalR;

namespace Darya.Web.Live;

/// <summary>Tells open pages of a meeting that something is new there: which page, never what it says.</summary>
internal sealed class LiveNews(IHubContext<LiveHub> hub)
{
    /// <summary>Name of the message that a page has changed.</summary>
    internal const string ChangedMessage = "changed";

    /// <summary>Name of the message of a job.</summary>
    internal const string JobMessage = "job";

    /// <summary>Pages by the beginning of the acts that change them.</summary>
    private static readonly (string Act, string Place)[] Places =
    [
        ("agenda.", ""), ("delegation.", "/people"), ("people.", "/people"), ("run.", "/runs"), ("proposal.", "/proposals"), ("clause.", "/text"), ("study.lay", "/studies"), ("variant.lay", "/studies"),
    ];

    /// <summary>Tells that an act was done; acts that change no page of the whole meeting are not told.</summary>
    internal Task Changed(string act, Guid? meeting) =>
        meeting is { } id && Places.FirstOrDefault(p => act.StartsWith(p.Act, StringComparison.Ordinal)) is { Act: not null } place
            ? hub.Clients.Group(LiveHub.GroupOf(id, null)).SendAsync(ChangedMessage, place.Place)
            : Task.CompletedTask;

    /// <summary>Tells what a running job said.</summary>
    internal void Progress(Job job, string line) => _ = Of(job).SendAsync(JobMessage, job.Id, "running", line);

    /// <summary>Tells the new state of a job.</summary>
    internal void Turned(Job job) => _ = Of(job).SendAsync(JobMessage, job.Id, JobWords.Of(job.State), "");

    private IClientProxy Of(Job job) => hub.Clients.Group(LiveHub.GroupOf(job.MeetingId, job.DelegationId));
}
