using System.Net;
using System.Text.RegularExpressions;
using Darya.Web.Accounts;
using Darya.Web.Store;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Darya.Web.Tests;

/// <summary>A running room on a free port of this machine, with its data in a folder that goes with it.</summary>
internal sealed partial class TestRoom : IAsyncDisposable
{
    internal const string Password = "a river has no borders";

    private readonly List<Guest> _guests = [];
    private readonly Func<Task> _drop;
    private WebApplication _app;

    private TestRoom(WebApplication app, ServeSettings settings, Func<Task> drop) => (_app, Settings, _drop) = (app, settings, drop);

    internal ServeSettings Settings { get; }

    internal Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    internal IServiceProvider Services => _app.Services;

    internal WebApplication App => _app;

    /// <summary>Starts a room; on the database of <see cref="TestDatabase"/> when one is given.</summary>
    internal static async Task<TestRoom> Start(Func<ServeSettings, ServeSettings>? change = null)
    {
        var folder = Directory.CreateTempSubdirectory("darya-room").FullName;
        var (database, drop) = await TestDatabase.New();
        var settings = new ServeSettings
        {
            Folder = folder,
            Urls = "http://127.0.0.1:0",
            Database = database,
            SealRounds = 1000,
            PasswordRounds = 1000,
            RequestsPerMinute = 1_000_000,
            GuessesPerMinute = 1_000_000,
        };
        settings = change?.Invoke(settings) ?? settings;
        var app = await MeetingRoom.Build(settings);
        await app.StartAsync();
        return new TestRoom(app, settings, drop);
    }

    /// <summary>Closes the room and opens it again, at the same address.</summary>
    internal async Task Reopen()
    {
        var address = Address;
        await _app.StopAsync();
        await _app.DisposeAsync();
        _app = await MeetingRoom.Build(Settings with { Urls = address.ToString() });
        await _app.StartAsync();
    }

    /// <summary>Somebody who is not signed in.</summary>
    internal Guest Stranger(string? bearer = null)
    {
        var guest = new Guest(Address) { Bearer = bearer };
        _guests.Add(guest);
        return guest;
    }

    /// <summary>Address of the page that makes the first administrator.</summary>
    internal string FirstPath => Services.GetRequiredService<FirstLink>().Path!;

    /// <summary>The first administrator.</summary>
    internal async Task<Guest> Administrator()
    {
        var guest = Stranger();
        var made = await guest.Post(FirstPath, ("name", "Aigul"), ("address", "admin@example.org"), ("password", Password), ("again", Password));
        Assert.Equal(HttpStatusCode.Redirect, made.Status);
        guest.Renew();
        return guest;
    }

    /// <summary>Somebody who follows the link on a page and makes an account.</summary>
    internal async Task<Guest> Accept(Answer page, string name)
    {
        Assert.Equal(HttpStatusCode.OK, page.Status);
        var path = InvitationPath().Match(page.Text).Value;
        var guest = Stranger();
        var address = $"{name.ToLowerInvariant()}@example.org";
        var made = await guest.Post(path, ("name", name), ("address", address), ("password", Password), ("again", Password));
        Assert.True(made.Status == HttpStatusCode.Redirect, made.Text);
        guest.Renew();
        return guest;
    }

    /// <summary>Reads or changes the tables behind the server's back.</summary>
    internal async Task<T> InStore<T>(Func<RoomStore, Task<T>> read)
    {
        await using var scope = Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<RoomStore>());
    }

    public async ValueTask DisposeAsync()
    {
        _guests.ForEach(g => g.Dispose());
        await _app.StopAsync();
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        await _drop();
        Directory.Delete(Settings.Folder, recursive: true);
    }

    [GeneratedRegex("/invitations/[A-Za-z0-9_-]{43}", RegexOptions.None, 1000)]
    private static partial Regex InvitationPath();
}
