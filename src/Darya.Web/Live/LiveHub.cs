using System.Security.Claims;
using Darya.Web.Store;
using Microsoft.AspNetCore.SignalR;
using Microsoft.EntityFrameworkCore;

namespace Darya.Web.Live;

/// <summary>Where open pages listen for what is new in their meeting.</summary>
internal sealed class LiveHub(RoomStore store) : Hub
{
    /// <summary>Address of the hub.</summary>
    internal const string Address = "/live";

    /// <summary>Name of the group of a meeting, or of one of its delegations.</summary>
    internal static string GroupOf(Guid meeting, Guid? delegation) => $"{meeting:N} {delegation:N}";

    /// <summary>Pages of other hosts may not listen with the cookie of a visitor.</summary>
    /// <exception cref="HubException">The page is of another host.</exception>
    public override Task OnConnectedAsync()
    {
        var request = Context.GetHttpContext()!.Request;
        if (request.Headers.Origin.ToString() is { Length: > 0 } origin && (!Uri.TryCreate(origin, UriKind.Absolute, out var from) || from.Authority != request.Host.Value))
        {
            throw new HubException("Pages of other hosts do not listen here."); // ends the connection before anything of it is heard
        }

        return base.OnConnectedAsync();
    }

    /// <summary>A page begins to listen: to its meeting, and to what is for its delegation alone.</summary>
    /// <exception cref="HubException">The account has no seat in the meeting.</exception>
    public async Task Join(Guid meeting)
    {
        var account = Guid.Parse(Context.User!.FindFirstValue(ClaimTypes.NameIdentifier)!);
        var seat = await store.Seats.AsNoTracking().FirstOrDefaultAsync(s => s.MeetingId == meeting && s.AccountId == account)
            ?? throw new HubException("There is no such meeting.");
        await Groups.AddToGroupAsync(Context.ConnectionId, GroupOf(meeting, null));
        if (seat.DelegationId is { } delegation)
        {
            await Groups.AddToGroupAsync(Context.ConnectionId, GroupOf(meeting, delegation));
        }
    }
}
