using Darya.Web.Audit;
using Darya.Web.Jobs;
using Darya.Web.Meetings;
using Darya.Web.Store;
using Microsoft.EntityFrameworkCore;

namespace Darya.Web.Demonstration;

/// <summary>The meeting that a new room opens with: five delegations, the commission's agenda, and jobs that give it something to speak about.</summary>
/// <remarks>What needs somebody who lays it is laid by <see cref="DemoContents"/>.</remarks>
internal static class DemoMeeting
{
    private const string Language = "en";

    private static readonly (string State, string En, string Ru)[] Delegations =
    [
        ("KG", "Kyrgyzstan", "Кыргызстан"), ("KZ", "Kazakhstan", "Казахстан"), ("TJ", "Tajikistan", "Таджикистан"),
        ("TM", "Turkmenistan", "Туркменистан"), ("UZ", "Uzbekistan", "Узбекистан"),
    ];

    /// <summary>Makes the meeting in a room that nobody has used; does nothing in any other.</summary>
    internal static async Task Make(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<RoomStore>();
        if (await store.Users.AnyAsync() || await store.Meetings.AnyAsync())
        {
            return;
        }

        var now = services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        var meeting = new Meeting
        {
            Id = Guid.CreateVersion7(),
            TitleEn = "Demonstration",
            TitleRu = "Демонстрация",
            Place = "online",
            FirstDay = DateOnly.FromDateTime(now),
            CreatedAt = now,
        };
        await services.GetRequiredService<AuditChain>().Write(store, async () =>
        {
            store.Add(meeting);
            store.AddRange(Delegations.Select(d => new Delegation { Id = Guid.CreateVersion7(), MeetingId = meeting.Id, State = d.State, NameEn = d.En, NameRu = d.Ru }));
            store.AddRange(Agenda.OfTheCommission.Select((text, i) =>
                new AgendaItem { Id = Guid.CreateVersion7(), MeetingId = meeting.Id, Place = i + 1, TextEn = text.En, TextRu = text.Ru }));
            if (services.GetRequiredService<JobProgram>().Region is { } region)
            {
                store.AddRange(JobsOf(meeting.Id, region, now));
            }

            await store.SaveChangesAsync();
            return new AuditFact(AuditKind.Changed, "meeting.demonstrate", null, meeting.Id, Subject: meeting.Id.ToString());
        });
    }

    /// <summary>What is quick comes first; the draft needs the game of the mean year, and its test needs the draft.</summary>
    private static List<Job> JobsOf(Guid meeting, JobRegion region, DateTime now)
    {
        var ground = new JobGround(region, []);
        var jobs = new List<Job>();
        Add("check");
        Add("plan", null, ("job_last_year", region.Years.Select(y => y.Value).FirstOrDefault("")));
        Add("agree-monitor");
        string[] years = [.. region.Years.Select(y => y.Value)];
        if (Add("agree-draft", null, ("job_recorded_years", string.Join(',', years is [var first, .., var last] ? [first, last] : years))) is { } draft)
        {
            Add("agree-test", draft.Id, ("job_draft", draft.Folder));
        }

        return jobs;

        // Null where the region has not what the form must name.
        Job? Add(string name, Guid? after = null, params (string Field, string Value)[] chosen)
        {
            var kind = JobKinds.Find(name)!;
            var terms = kind.Fields.ToDictionary(f => f.Name, f => f.UsualIn(ground), StringComparer.Ordinal);
            foreach (var (field, value) in chosen)
            {
                terms[field] = value;
            }

            if (kind.Fields.Any(f => !f.IsOptional && terms[f.Name].Length == 0))
            {
                return null;
            }

            var job = JobEndpoints.New(meeting, null, null, kind, terms, Language, now.AddMilliseconds(jobs.Count), after); // in this order
            jobs.Add(job);
            return job;
        }
    }
}
