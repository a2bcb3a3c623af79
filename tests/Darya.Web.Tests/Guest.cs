using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Darya.Web.Tests;

/// <summary>Somebody with a browser: keeps cookies, sends forms with their token, follows nothing by itself.</summary>
internal sealed partial class Guest : IDisposable
{
    private readonly HttpClient _client;
    private string? _token;
    private string? _program;

    internal Guest(Uri address)
    {
        Cookies = new CookieContainer();
        _client = new HttpClient(new SocketsHttpHandler { CookieContainer = Cookies, AllowAutoRedirect = false }) { BaseAddress = address };
        _client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
    }

    internal CookieContainer Cookies { get; }

    /// <summary>A token for the interface of programs; null to ask with cookies.</summary>
    internal string? Bearer { get; init; }

    internal async Task<Answer> Get(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        return await Send(request);
    }

    /// <summary>Names the languages that the browser asks for.</summary>
    internal void Accept(string languages)
    {
        _client.DefaultRequestHeaders.AcceptLanguage.Clear();
        _client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(languages);
    }

    /// <summary>Sends a form, with the token that every page holds.</summary>
    internal async Task<Answer> Post(string path, params (string Name, string Value)[] fields)
    {
        _token ??= await Token();
        return await PostWith(_token, path, fields);
    }

    /// <summary>Sends a form with a given token, or without one.</summary>
    internal async Task<Answer> PostWith(string? token, string path, params (string Name, string Value)[] fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = new FormUrlEncodedContent([.. fields.Select(f => KeyValuePair.Create(f.Name, f.Value)), .. token is null ? [] : new[] { KeyValuePair.Create("__RequestVerificationToken", token) }]),
        };
        return await Send(request);
    }

    /// <summary>Sends a file in a form.</summary>
    internal async Task<Answer> Send(string path, string name, byte[] file)
    {
        _token ??= await Token();
        using var content = new MultipartFormDataContent { { new StringContent(_token), "__RequestVerificationToken" }, { new ByteArrayContent(file), "file", name } };
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
        return await Send(request);
    }

    /// <summary>Sends a JSON object as a program of this guest, with a token that may change something; without one where the guest is not signed in.</summary>
    internal async Task<Answer> Program(string path, string json = "{}")
    {
        _program ??= TokenOfProgram().Match((await Post("/account/tokens", ("token_name", "program"), ("token_change", "yes"))).Text).Value;
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        request.Headers.Authorization = _program.Length > 0 ? new("Bearer", _program) : null;
        return await Send(request);
    }

    /// <summary>The bytes of an answer.</summary>
    internal Task<byte[]> Bytes(string path) => _client.GetByteArrayAsync(path);

    /// <summary>The token of the forms of a page that everybody may open; another one after signing in.</summary>
    internal async Task<string> Token()
    {
        var page = await Get("/sign-in");
        page = page.Status == HttpStatusCode.OK ? page : await Get("/account");
        return TokenOfForm().Match(page.Text).Groups["token"].Value;
    }

    /// <summary>Forgets the token, which holds for one account only.</summary>
    internal void Renew() => _token = null;

    public void Dispose() => _client.Dispose();

    /// <summary>Sends a request as it is, with the cookies of this guest.</summary>
    internal Task<Answer> Ask(HttpRequestMessage request) => Send(request);

    private async Task<Answer> Send(HttpRequestMessage request)
    {
        if (Bearer is not null)
        {
            request.Headers.Authorization = new("Bearer", Bearer);
        }

        using var response = await _client.SendAsync(request);
        return new Answer(response.StatusCode, await response.Content.ReadAsStringAsync(), response.Headers.Location?.ToString(), response.Headers.ToString() + response.Content.Headers);
    }

    [GeneratedRegex("darya_[A-Za-z0-9_-]{43}", RegexOptions.None, 1000)]
    private static partial Regex TokenOfProgram();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"", RegexOptions.None, 1000)]
    private static partial Regex TokenOfForm();
}
