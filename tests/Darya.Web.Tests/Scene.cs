using System.Net;
using Darya.Web.Jobs;
using Darya.Web.Meetings;
using Darya.Web.Runs;
using Darya.Web.Studies;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Darya.Web.Tests;

/// <summary>A meeting with two delegations and somebody in every role.</summary>
internal sealed record Scene(TestRoom Room, Guest Administrator, Guid Meeting, Guid Kazakhstan, Guid Uzbekistan, IReadOnlyDictionary<(Role Role, Guid? Delegation), Guest> Seats)
    : IAsyncDisposable
{
    internal Guest Secretariat => Seats[(Role.Secretariat, null)];

    internal Guest Auditor => Seats[(Role.Auditor, null)];

    internal string Here => $"/meetings/{Meeting}";

    internal Guest Of(Role role, Guid delegation) => Seats[(role, delegation)];

    /// <summary>Opens the meeting as people do: links and forms.</summary>
    internal static async Task<Scene> Open(Func<ServeSettings, ServeSettings>? change = null)
    {
        var room = await TestRoom.Start(change);
        var administrator = await room.Administrator();
        var link = await administrator.Post(
            "/meetings", ("title_en", "Season of 2027"), ("title_ru", "Сезон 2027 года"), ("place", "Tashkent"), ("first_day", "2026-12-01"), ("invited", "Secretariat"), ("usual", "yes"));
        var secretariat = await room.Accept(link, "Sanjar");
        var meeting = await room.InStore(s => s.Meetings.Select(m => m.Id).SingleAsync());
        var here = $"/meetings/{meeting}";
        foreach (var (state, en, ru) in new[] { ("KZ", "Kazakhstan", "Казахстан"), ("UZ", "Uzbekistan", "Узбекистан") })
        {
            Assert.Equal(HttpStatusCode.Redirect, (await secretariat.Post(here + "/delegations", ("state", state), ("name_en", en), ("name_ru", ru))).Status);
        }

        var ids = await room.InStore(s => s.Delegations.ToDictionaryAsync(d => d.State, d => d.Id));
        var seats = new Dictionary<(Role, Guid?), Guest> { [(Role.Secretariat, null)] = secretariat };
        foreach (var (role, delegation, name) in new (Role, Guid?, string)[]
        {
            (Role.Auditor, null, "Azamat"),
            (Role.Head, ids["KZ"], "Kairat"), (Role.Expert, ids["KZ"], "Klara"), (Role.Observer, ids["KZ"], "Kamila"),
            (Role.Head, ids["UZ"], "Ulugbek"), (Role.Expert, ids["UZ"], "Umida"), (Role.Observer, ids["UZ"], "Usmon"),
        })
        {
            var page = await secretariat.Post(here + "/invitations", ("invited", name), ("role", RoleWords.Of(role)), ("delegation", delegation?.ToString() ?? ""));
            seats[(role, delegation)] = await room.Accept(page, name);
        }

        return new Scene(room, administrator, meeting, ids["KZ"], ids["UZ"], seats);
    }

    /// <summary>Puts a job that is over into the room, for the meeting and for each delegation, and a run that each delegation alone sees.</summary>
    /// <returns>Identifiers by meeting and delegation.</returns>
    internal async Task<(IReadOnlyDictionary<Guid, Guid> Jobs, IReadOnlyDictionary<Guid, Guid> Runs)> WithJobs()
    {
        var (jobs, runs) = (new Dictionary<Guid, Guid>(), new Dictionary<Guid, Guid>());
        foreach (var (owner, name) in new (Guid?, string)[] { (null, "of-all"), (Kazakhstan, "of-kz"), (Uzbekistan, "of-uz") })
        {
            await TestRuns.Write(Room.Settings.RunFolder, name);
            var now = DateTime.UtcNow;
            var job = new Job
            {
                Id = Guid.CreateVersion7(),
                MeetingId = Meeting,
                DelegationId = owner,
                Kind = "plan",
                Folder = name,
                State = JobState.Done,
                AskedAt = now,
                StartedAt = now,
                EndedAt = now,
            };
            jobs[owner ?? Meeting] = job.Id;
            await Room.InStore(async s =>
            {
                s.Add(job);
                if (owner is { } delegation)
                {
                    var run = new MeetingRun { Id = Guid.CreateVersion7(), MeetingId = Meeting, DelegationId = delegation, Folder = name, LaidAt = now };
                    runs[delegation] = run.Id;
                    s.Add(run);
                }

                return await s.SaveChangesAsync();
            });
        }

        return (jobs, runs);
    }

    /// <summary>Puts a study of the meeting and of each delegation into the room, and a variant of each delegation.</summary>
    /// <returns>Identifiers by meeting and delegation; the meeting makes no variant.</returns>
    internal async Task<IReadOnlyDictionary<Guid, (Guid Study, Guid Variant)>> WithStudies()
    {
        var made = new Dictionary<Guid, (Guid Study, Guid Variant)>();
        foreach (var owner in new Guid?[] { null, Kazakhstan, Uzbekistan })
        {
            var study = new Study { Id = Guid.CreateVersion7(), MeetingId = Meeting, DelegationId = owner, NameEn = "Winter", NameRu = "Зима", MadeAt = DateTime.UtcNow };
            var variant = new RoomVariant { Id = Guid.CreateVersion7(), MeetingId = Meeting, DelegationId = owner, MakerId = owner ?? Kazakhstan, Name = RoomVariant.NewName(), TitleEn = "Dry winter", TitleRu = "Маловодная зима", MadeAt = DateTime.UtcNow };
            made[owner ?? Meeting] = (study.Id, variant.Id);
            await Room.InStore(async s =>
            {
                s.Add(study);
                if (owner is not null)
                {
                    s.Add(variant);
                }

                return await s.SaveChangesAsync();
            });
        }

        return made;
    }

    public ValueTask DisposeAsync() => Room.DisposeAsync();
}
