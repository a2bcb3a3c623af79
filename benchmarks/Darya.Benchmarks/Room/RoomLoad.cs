using System.Globalization;

namespace Darya.Benchmarks.Room;

/// <summary>
/// Holds a meeting room on this machine under load: readers and writers who each ask for a page every five seconds while a plan is being solved, and beside it
/// one reader alone. Bounded in users and time; nothing but addresses of this machine is asked.
/// </summary>
internal static class RoomLoad
{
    private const int UsualReaders = 200;
    private const int UsualWriters = 20;
    private const int MostPeople = 400;
    private const int AloneSeconds = 30;
    private const int Seed = 1;

    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(5);

    /// <summary>Prints a table of waits.</summary>
    /// <param name="told">Seconds of load, readers, writers; 180, 200 and 20 unless told, 900 and 400 people at most.</param>
    /// <param name="to">Where to.</param>
    /// <returns>0 when 95 % of pages came within 300 ms and none failed, else 1.</returns>
    internal static async Task<int> Print(string[] told, TextWriter to)
    {
        int Told(int place, int usual, int most) => Math.Clamp(told.Length > place ? int.Parse(told[place], CultureInfo.InvariantCulture) : usual, 1, most);
        var (time, readers, writers) = (TimeSpan.FromSeconds(Told(0, 180, 900)), Told(1, UsualReaders, MostPeople), Told(2, UsualWriters, MostPeople));
        await using var room = await LoadedRoom.Open();
        await room.Invite(readers, writers, to);
        await room.WaitForPlan();
        var pages = await room.Pages();
        to.WriteLine(FormattableString.Invariant($"{pages.Count} addresses to read"));

        var alone = new LoadTimes();
        await Run(TimeSpan.FromSeconds(AloneSeconds), [room.Readers[0].Read(pages, Seed, TimeSpan.FromSeconds(0.5), alone)]);

        await room.Solve();
        var (loaded, changed) = (new LoadTimes(), new LoadTimes());
        var random = new Random(Seed);
        var before = room.ProcessorTime();
        var solving = room.KeepSolving();
        await Run(time, [
            .. room.Readers.Select((r, i) => r.Read(pages, i + 2, Pace, loaded, random.NextDouble() * Pace)),
            .. room.Writers.Select((w, i) => w.Guest.Write(room.Clause, w.Comments, i + 2, Pace, changed, random.NextDouble() * Pace)),
            solving.Run,
        ]);
        var used = (room.ProcessorTime() - before) / time;

        to.WriteLine("| | pages | median ms | 95 % ms | 99 % ms | longest ms | within 300 ms | failed |");
        to.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- |");
        to.WriteLine(alone.Row("one reader alone, nothing being solved"));
        to.WriteLine(loaded.Row(FormattableString.Invariant($"{readers} readers")));
        to.WriteLine(changed.Row(FormattableString.Invariant($"{writers} who change something")));
        to.WriteLine(FormattableString.Invariant($"95 % under load / alone: {loaded.At(95) / alone.At(95):F1}; a plan was being solved in {solving.Share:P0} of the time; processors used by the room: {used:F2}"));
        foreach (var (page, row) in loaded.Slowest(8))
        {
            to.WriteLine(FormattableString.Invariant($"  {row:F0} ms (95 %) {page}"));
        }

        foreach (var failure in loaded.Failures.Concat(changed.Failures).Concat(alone.Failures).Distinct().Take(10))
        {
            to.WriteLine("  failed: " + failure);
        }

        return loaded.At(95) <= 300 && changed.At(95) <= 300 && loaded.Failed + changed.Failed == 0 ? 0 : 1;
    }

    /// <summary>Lets everybody go on for a time.</summary>
    private static async Task Run(TimeSpan time, IReadOnlyList<Func<CancellationToken, Task>> people)
    {
        using var end = new CancellationTokenSource(time);
        await Task.WhenAll(people.Select(p => Task.Run(() => p(end.Token))));
    }
}
