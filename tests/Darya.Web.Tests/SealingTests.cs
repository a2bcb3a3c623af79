using System.Net;
using System.Text;
using Darya.Web.Meetings;
using Darya.Web.Proposals;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Darya.Web.Tests;

public sealed class SealingTests
{
    private const string Secret = "we would take 8.4 cubic kilometres if power were 4.1 cents";
    private const string Passphrase = "ак балык терең сууда";

    private static readonly string[] Places = ["", "/proposals", "/text", "/protocol", "/audit", "/people"];

    [Fact]
    public void A_sealed_text_opens_with_its_passphrase_alone()
    {
        var id = Guid.Parse("0193a0a0-0000-7000-8000-000000000001");
        var hidden = SealedText.Of(id, Secret, Passphrase, 1000);
        Assert.Equal(Secret, hidden.Open(id, Passphrase)!.Value.Text);
        Assert.Null(hidden.Open(id, Passphrase + "."));
        Assert.Null(hidden.Open(Guid.Parse("0193a0a0-0000-7000-8000-000000000002"), Passphrase));
        Assert.Null((hidden with { Commitment = new string('0', 64) }).Open(id, Passphrase));
    }

    [Fact]
    public void The_commitment_can_be_computed_by_anybody_from_what_is_tabled()
    {
        var id = Guid.Parse("0193a0a0-0000-7000-8000-000000000001");
        var hidden = SealedText.Of(id, Secret, Passphrase, 1000);
        var (nonce, text) = hidden.Open(id, Passphrase)!.Value;
        var bytes = Encoding.UTF8.GetBytes("darya/proposal/1\n0193a0a0-0000-7000-8000-000000000001\n" + nonce + "\n" + text);
        Assert.Equal(hidden.Commitment, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)));
    }

    [Fact]
    public void The_same_text_sealed_twice_looks_different()
    {
        var id = Guid.Parse("0193a0a0-0000-7000-8000-000000000001");
        var (one, other) = (SealedText.Of(id, Secret, Passphrase, 1000), SealedText.Of(id, Secret, Passphrase, 1000));
        Assert.NotEqual(one.Commitment, other.Commitment);
        Assert.NotEqual(one.Sealed, other.Sealed);
    }

    [Fact]
    public async Task A_sealed_proposal_is_in_no_page_no_answer_and_no_file_until_it_is_tabled()
    {
        await using var scene = await Scene.Open();
        var head = scene.Of(Role.Head, scene.Kazakhstan);
        var sealing = await head.Post(
            $"{scene.Here}/delegations/{scene.Kazakhstan}/proposals", ("title", "Water for power"), ("text", Secret), ("passphrase", Passphrase), ("again", Passphrase));
        Assert.Equal(HttpStatusCode.Redirect, sealing.Status);
        var id = await scene.Room.InStore(s => s.Proposals.Select(p => p.Id).SingleAsync());

        foreach (var guest in scene.Seats.Values.Append(scene.Administrator))
        {
            foreach (var path in Places.SelectMany(p => new[] { scene.Here + p, "/api/v1" + scene.Here + p }))
            {
                var page = await guest.Get(path);
                Assert.DoesNotContain("8.4 cubic", page.Shown, StringComparison.Ordinal);
                Assert.DoesNotContain(Passphrase, page.Shown, StringComparison.Ordinal);
            }
        }

        Assert.Empty(await Holding(scene, Secret));
        Assert.Empty(await Holding(scene, Passphrase));
        Assert.NotEmpty(TestDatabase.IsPostgres ? ["tables"] : await Holding(scene, "Water for power")); // what is in the files is found

        var table = $"{scene.Here}/delegations/{scene.Kazakhstan}/proposals/{id}/table";
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await head.Post(table, ("passphrase", "another sentence of words"))).Status);
        Assert.DoesNotContain("8.4 cubic", (await scene.Secretariat.Get(scene.Here + "/proposals")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await head.Post(table, ("passphrase", Passphrase))).Status);

        var tabled = (await scene.Of(Role.Observer, scene.Uzbekistan).Get("/api/v1" + scene.Here + "/proposals")).Json[0];
        Assert.Equal(Secret, tabled.GetProperty("text").GetString());
        Assert.Equal(tabled.GetProperty("commitment").GetString(), SealedText.CommitmentOf(id, tabled.GetProperty("nonce").GetString()!, Secret));
        Assert.Empty(await Holding(scene, Passphrase));
        Assert.Equal(HttpStatusCode.Conflict, (await head.Post(table, ("passphrase", Passphrase))).Status);
    }

    [Fact]
    public async Task A_withdrawn_proposal_cannot_be_tabled()
    {
        await using var scene = await Scene.Open();
        var head = scene.Of(Role.Head, scene.Uzbekistan);
        var own = $"{scene.Here}/delegations/{scene.Uzbekistan}/proposals";
        await head.Post(own, ("title", "Canals"), ("text", Secret), ("passphrase", Passphrase), ("again", Passphrase));
        var id = await scene.Room.InStore(s => s.Proposals.Select(p => p.Id).SingleAsync());
        Assert.Equal(HttpStatusCode.Redirect, (await head.Post($"{own}/{id}/withdraw")).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await head.Post($"{own}/{id}/table", ("passphrase", Passphrase))).Status);
    }

    /// <summary>Files of the data folder that hold a text in UTF-8 or UTF-16; on PostgreSQL the text columns of its tables.</summary>
    private static async Task<IReadOnlyList<string>> Holding(Scene scene, string text)
    {
        if (TestDatabase.IsPostgres)
        {
            var rows = await scene.Room.InStore(async s => (await s.Proposals.ToListAsync()).Select(p => p.Title + p.Text + Encoding.UTF8.GetString(p.Sealed))
                .Concat((await s.AuditEntries.ToListAsync()).Select(e => e.Line)).ToList());
            return rows.FindAll(r => r.Contains(text, StringComparison.Ordinal));
        }

        byte[][] forms = [Encoding.UTF8.GetBytes(text), Encoding.Unicode.GetBytes(text)];
        var holding = new List<string>();
        foreach (var file in Directory.EnumerateFiles(scene.Room.Settings.Folder, "*", SearchOption.AllDirectories))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var copy = new MemoryStream();
            await stream.CopyToAsync(copy);
            if (forms.Any(f => copy.ToArray().AsSpan().IndexOf(f) >= 0))
            {
                holding.Add(file);
            }
        }

        return holding;
    }
}
