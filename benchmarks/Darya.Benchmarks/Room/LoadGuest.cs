using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace Darya.Benchmarks.Room;

/// <summary>Somebody with a browser and an address of their own on this machine.</summary>
internal sealed partial class LoadGuest : IDisposable
{
    private readonly HttpClient _client;
    private string? _token;

    /// <param name="room">Address of the room.</param>
    /// <param name="number">Number of the guest, from 1; gives the address of the loopback network that it asks from.</param>
    internal LoadGuest(Uri room, int number)
    {
        var own = IPAddress.Parse(string.Create(CultureInfo.InvariantCulture, $"127.0.{1 + (number / 250)}.{1 + (number % 250)}"));
        _client = new HttpClient(new SocketsHttpHandler
        {
            CookieContainer = new CookieContainer(),
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(30),
            ConnectCallback = async (context, stop) =>
            {
                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                socket.Bind(new IPEndPoint(own, 0));
                await socket.ConnectAsync(context.DnsEndPoint, stop);
                return new NetworkStream(socket, ownsSocket: true);
            },
        })
        { BaseAddress = room, Timeout = TimeSpan.FromSeconds(60) };
    }

    /// <summary>A page as text, and what it answered.</summary>
    internal async Task<(HttpStatusCode Status, string Text, string? Location)> Get(string path)
    {
        using var answer = await _client.GetAsync(path);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(), answer.Headers.Location?.ToString());
    }

    /// <summary>Sends a form with the token of a page.</summary>
    internal async Task<(HttpStatusCode Status, string Text, string? Location)> Post(string path, params (string Name, string Value)[] fields)
    {
        _token ??= Token().Match((await Get("/sign-in")) is { Status: HttpStatusCode.OK } page ? page.Text : (await Get("/account")).Text).Groups["token"].Value;
        using var content = new FormUrlEncodedContent(fields.Append(("__RequestVerificationToken", _token)).Select(f => KeyValuePair.Create(f.Item1, f.Item2)));
        using var answer = await _client.PostAsync(path, content);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(), answer.Headers.Location?.ToString());
    }

    /// <summary>Makes an account by a link.</summary>
    internal async Task Join(string path, string name)
    {
        var joined = await Post(path, ("name", name), ("address", name + "@example.org"), ("password", LoadedRoom.Password), ("again", LoadedRoom.Password));
        _token = null; // it holds for one account only
        if (joined.Status != HttpStatusCode.Redirect)
        {
            throw new InvalidOperationException($"{path}: {joined.Status} {joined.Text}");
        }
    }

    /// <summary>Asks for one page after another until the end.</summary>
    internal Func<CancellationToken, Task> Read(IReadOnlyList<string> pages, int seed, TimeSpan pace, LoadTimes times, TimeSpan first = default)
    {
        var random = new Random(seed);
        return end => Repeat(
            pace,
            first,
            async () =>
            {
                var page = pages[random.Next(pages.Count)];
                await Measure(page, times, async () => (await Get(page)).Status, HttpStatusCode.OK);
            },
            end);
    }

    /// <summary>Comments a clause and reads it, in turn, until the end.</summary>
    internal Func<CancellationToken, Task> Write(string clause, string comments, int seed, TimeSpan pace, LoadTimes times, TimeSpan first = default)
    {
        var count = 0;
        return end => Repeat(
            pace,
            first,
            async () =>
            {
                if (count++ % 2 == 1)
                {
                    await Measure(clause, times, async () => (await Get(clause)).Status, HttpStatusCode.OK);
                    return;
                }

                var text = string.Create(CultureInfo.InvariantCulture, $"Comment {count} of {seed}");
                await Measure("comment", times, async () => (await Post(comments, ("comment", text), ("version", "1"))).Status, HttpStatusCode.Redirect);
            },
            end);
    }

    public void Dispose() => _client.Dispose();

    private static async Task Repeat(TimeSpan pace, TimeSpan first, Func<Task> act, CancellationToken end)
    {
        try
        {
            await Task.Delay(first, end);
            using var clock = new PeriodicTimer(pace);
            do
            {
                await act();
            }
            while (await clock.WaitForNextTickAsync(end));
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            // The time is over.
        }
    }

    private static async Task Measure(string page, LoadTimes times, Func<Task<HttpStatusCode>> ask, HttpStatusCode expected)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            var status = await ask();
            times.Add(page, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            if (status != expected)
            {
                times.Fail($"{page}: {(int)status}");
            }
        }
        catch (Exception broken) when (broken is HttpRequestException or TaskCanceledException)
        {
            times.Fail($"{page}: {broken.Message}");
        }
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"", RegexOptions.None, 1000)]
    private static partial Regex Token();
}
