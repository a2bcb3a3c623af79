using Darya.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace Darya.Web.Jobs;

/// <summary>The jobs of a meeting, or of one delegation.</summary>
/// <param name="Owner">The delegation; null for those of the meeting.</param>
/// <param name="List">Newest first.</param>
/// <param name="MayAsk">Whether the visitor may ask for more.</param>
/// <param name="IsReady">Whether the room has a program and a region to solve.</param>
internal sealed record JobsView(Guid? Owner, IReadOnlyList<Job> List, bool MayAsk, bool IsReady)
{
    private const int Most = 200;

    internal static async Task<JobsView> Of(Room room, Guid? owner, JobProgram program) =>
        new(owner, await Jobs(room, owner), JobEndpoints.MayAsk(room, owner), program.Region is not null);

    /// <summary>The jobs of an owner, newest first.</summary>
    internal static Task<List<Job>> Jobs(Room room, Guid? owner) => In(room, owner).OrderByDescending(j => j.AskedAt).ThenBy(j => j.Id).Take(Most).ToListAsync();

    /// <summary>The jobs of an owner.</summary>
    internal static IQueryable<Job> In(Room room, Guid? owner) =>
        room.Store.Jobs.AsNoTracking().Where(j => j.MeetingId == room.Meeting.Id && j.DelegationId == owner);

    /// <summary>Address of the jobs of an owner.</summary>
    internal static string AddressOf(Guid meeting, Guid? owner) => owner is { } delegation ? $"/meetings/{meeting}/delegations/{delegation}/jobs" : $"/meetings/{meeting}/jobs";
}
