using System.Net.WebSockets;
using System.Text;
using Darya.Web.Meetings;
using Xunit;

namespace Darya.Web.Tests;

public sealed class LiveTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Open_pages_hear_that_something_is_new_and_not_what()
    {
        await using var scene = await Scene.Open();
        using var page = await Listen(scene, scene.Of(Role.Observer, scene.Kazakhstan), scene.Meeting);
        await scene.Secretariat.Post(scene.Here + "/text", ("heading_en", "Release"), ("text_en", "A text for the meeting."));
        var heard = await Hear(page);
        Assert.Contains("\"changed\"", heard, StringComparison.Ordinal);
        Assert.Contains("/text", heard, StringComparison.Ordinal);
        Assert.DoesNotContain("A text for the meeting", heard, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_delegation_solves_for_itself_is_heard_by_itself_alone()
    {
        using var program = await StandIn.Make();
        await using var scene = await Scene.Open(program.In);
        var own = scene.Of(Role.Expert, scene.Kazakhstan);
        using var observer = await Listen(scene, scene.Of(Role.Observer, scene.Kazakhstan), scene.Meeting);
        using var other = await Listen(scene, scene.Of(Role.Head, scene.Uzbekistan), scene.Meeting);
        using var office = await Listen(scene, scene.Secretariat, scene.Meeting);
        var job = await JobTests.Ask(own, $"{scene.Here}/delegations/{scene.Kazakhstan}/jobs", StandIn.Quick);
        await JobTests.Until(own, job, "done");
        Assert.Contains(job[^36..], await Hear(observer), StringComparison.Ordinal);
        await scene.Secretariat.Post(scene.Here + "/agenda", ("point_en", "The next meeting"));
        foreach (var page in new[] { other, office })
        {
            Assert.DoesNotContain("\"job\"", await Hear(page), StringComparison.Ordinal); // the first that they hear is the agenda
        }
    }

    [Fact]
    public async Task Who_has_no_seat_and_pages_of_other_hosts_hear_nothing()
    {
        await using var scene = await Scene.Open();
        await Assert.ThrowsAsync<InvalidOperationException>(() => Listen(scene, scene.Administrator, scene.Meeting));
        await Assert.ThrowsAsync<InvalidOperationException>(() => Listen(scene, scene.Secretariat, Guid.NewGuid()));
        await Assert.ThrowsAnyAsync<Exception>(() => Listen(scene, scene.Secretariat, scene.Meeting, "https://evil.example"));
        await Assert.ThrowsAsync<WebSocketException>(() => Listen(scene, scene.Room.Stranger(), scene.Meeting));
    }

    /// <summary>Opens what a page opens, and joins a meeting.</summary>
    /// <exception cref="InvalidOperationException">The room refused.</exception>
    private static async Task<ClientWebSocket> Listen(Scene scene, Guest guest, Guid meeting, string? origin = null)
    {
        var socket = new ClientWebSocket();
        socket.Options.Cookies = guest.Cookies;
        socket.Options.SetRequestHeader("Origin", origin ?? scene.Room.Address.ToString().TrimEnd('/'));
        await socket.ConnectAsync(new UriBuilder(scene.Room.Address) { Scheme = "ws", Path = "/live" }.Uri, CancellationToken.None);
        await Say(socket, """{"protocol":"json","version":1}""");
        Assert.Equal("{}\u001e", await Next(socket));
        await Say(socket, $$"""{"type":1,"invocationId":"1","target":"Join","arguments":["{{meeting}}"]}""");
        var answer = await Hear(socket);
        return answer.Contains("\"error\"", StringComparison.Ordinal) ? throw new InvalidOperationException(answer) : socket;
    }

    private static async Task Say(ClientWebSocket socket, string message) =>
        await socket.SendAsync(Encoding.UTF8.GetBytes(message + '\u001e'), WebSocketMessageType.Text, true, CancellationToken.None);

    /// <summary>The next message that is not a sign of life.</summary>
    private static async Task<string> Hear(ClientWebSocket socket)
    {
        while (true)
        {
            var heard = await Next(socket);
            if (heard != "{\"type\":6}\u001e")
            {
                return heard;
            }
        }
    }

    private static async Task<string> Next(ClientWebSocket socket)
    {
        var buffer = new byte[8192];
        using var patience = new CancellationTokenSource(Patience);
        var got = await socket.ReceiveAsync(buffer, patience.Token);
        return got.MessageType == WebSocketMessageType.Close ? throw new WebSocketException("The room closed.") : Encoding.UTF8.GetString(buffer, 0, got.Count);
    }
}
