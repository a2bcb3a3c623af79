using System.Net;
using System.Text;
using Darya.Agreements.Documents;
using Darya.Agreements.Format;
using Darya.Agreements.Tests.Trials;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Darya.Web.Tests;

/// <summary>A meeting before which an agreement on a small region lies; quick looks are held against that region.</summary>
internal sealed record MountainMeeting(Scene Scene, Guid Agreement) : IAsyncDisposable
{
    internal const string Summer = "summer";

    internal string Here => $"{Scene.Here}/agreements/{Agreement}";

    /// <summary>A release in summer, energy that answers it, money that thanks for it.</summary>
    internal static Agreement Document(double summerHm3 = 480) => Mountain.Agreement(
        Mountain.Release(Summer, Bound.Least, ("--05-01", "--08-31", summerHm3)) with { Tolerance = Mountain.Within(5) },
        Mountain.Term("coal", TermKind.EnergyDelivery, "coal", "GWh", Bound.Least, ("--01-01", "--12-31", 1)) with { Debtors = ["COAL"] },
        Mountain.Payment("thanks", "DOWN", 3, "UP"));

    internal static byte[] Bytes(Agreement agreement) => Encoding.UTF8.GetBytes(AgreementWriter.Write(agreement));

    internal static async Task<MountainMeeting> Open(Func<ServeSettings, ServeSettings>? change = null)
    {
        var scene = await Scene.Open(s => (change?.Invoke(s) ?? s) with { TrialGround = () => Mountain.Study() });
        var sent = await scene.Secretariat.Send(scene.Here + "/agreements/files", "mountain.json", Bytes(Document()));
        Assert.True(sent.Status == HttpStatusCode.Redirect, sent.Shown);
        return new MountainMeeting(scene, await scene.Room.InStore(s => s.AgreementDocuments.Select(d => d.Id).SingleAsync()));
    }

    /// <summary>The form of the summer term with another amount.</summary>
    internal static (string Name, string Value)[] Form(string summer, string from = "--05-01") =>
    [
        ("debtors", "UP"), ("creditors", "DOWN"), ("bound", "least"), ("amount_0_from", from), ("amount_0_to", "--08-31"), ("amount_0_value", summer),
        ("scale", "100"), ("percent", "5"), ("averaging", "window"), ("cumulative", ""), ("text_en", ""), ("text_ru", ""),
    ];

    /// <summary>A second version, a clause about a term of it with votes and a decision, a season of readings.</summary>
    internal async Task Furnish()
    {
        var (here, office) = (Scene.Here, Scene.Secretariat);
        await office.Post($"{Here}/versions/1/terms/{Summer}", Form("500"));
        await office.Post(here + "/text", ("heading_en", "Release in summer"), ("heading_ru", "Попуск летом"), ("text_en", "The lake releases for the fields."), ("text_ru", "Озеро отдаёт воду полям."));
        var clause = await Scene.Room.InStore(s => s.Clauses.Select(c => c.Id).SingleAsync());
        await office.Post($"{here}/text/{clause}/term", ("version", "1"), ("about", $"{Agreement}|2|{Summer}"));
        await Scene.Of(Meetings.Role.Head, Scene.Kazakhstan).Post($"{here}/delegations/{Scene.Kazakhstan}/text/{clause}/votes", ("vote", "for"), ("version", "1"));
        await office.Post($"{here}/text/{clause}/decisions", ("decision", "adopted"), ("version", "1"), ("note", "By consensus."));
        var readings = "meter,reporter,from,to,value,unit,note\nrelease,UP,2026-05-01,2026-08-31,470,hm3,\nrelease,DOWN,2026-05-01,2026-08-31,455,hm3,\n";
        Assert.Equal(HttpStatusCode.Redirect, (await office.Send(Here + "/ledger/readings", "season.csv", Encoding.UTF8.GetBytes(readings))).Status);
    }

    public ValueTask DisposeAsync() => Scene.DisposeAsync();
}
