using Darya.Corridors.Results;

namespace Darya.Cli.Output;

/// <summary>Closures, easier crossings and travellers in lines for people.</summary>
internal static class CorridorChangeText
{
    internal static void Print(ClosureOutcome closure, CorridorText.Writer line)
    {
        line($"{closure.Name.English}.");
        line($"It costs {One(closure.CostMusd)} million USD a year and {closure.MillionHours:0.00;-0.00;0.00} million hours of shipments of 20 t; {closure.ReroutedMt:0.00} Mt take other ways, {closure.StoppedMt:0.00;-0.00;0.00} Mt are no longer sent.");
        States(closure.States, line);
        Shifts(closure.Shifts, line);
    }

    internal static void Print(EaseOutcome ease, CorridorText.Writer line)
    {
        line($"{ease.Name.English}.");
        line($"");
        line($"crossing                       h before    after   USD before    after");
        foreach (var c in ease.Crossings)
        {
            line($"{c.Crossing,-28} {c.Hours,10:0.0} {c.HoursAfter,8:0.0} {c.Usd,12:0} {c.UsdAfter,8:0}");
        }

        line($"");
        Rounds(ease, line);
        line($"economy   cheaper transport of the trade of now, million USD   real income from goods, %   million USD");
        foreach (var gain in ease.Gains)
        {
            line($"{gain.Economy,-8} {Signed(gain.TransportMusd),52} {CorridorText.Text(gain.RealIncomePercent, "0.0000;-0.0000;0"),27} {CorridorText.Text(gain.RealIncomeMusd, "0.0;-0.0;0.0"),13}");
        }

        line($"");
        line($"pair      million USD before      after   transport over value before, %    after");
        foreach (var pair in ease.Pairs.Take(CorridorText.MostRows))
        {
            line($"{pair.Exporter + "-" + pair.Importer,-8} {pair.Musd,19:0.0} {pair.MusdAfter,10:0.0} {pair.CostSharePercent,31:0.00} {pair.CostShareAfterPercent,8:0.00}");
        }

        line($"");
    }

    internal static void Print(PeopleOutcome people, CorridorText.Writer line)
    {
        line($"{people.Name.English}.");
        line($"");
        line($"crossing                     capacity a day   people a day   reported             mean wait, min   longest      after: people   capacity   mean wait   longest");
        foreach (var c in people.Crossings)
        {
            var reported = c.ReportedLow is { } low ? FormattableString.Invariant($"{low:0}-{c.ReportedHigh:0}") : "-";
            var after = c.PeoplePerDayAfter is null
                ? ""
                : FormattableString.Invariant($" {c.PeoplePerDayAfter,18:0} {CorridorText.Text(c.CapacityPerDayAfter, "0"),10} {CorridorText.Text(c.MeanWaitMinutesAfter, "0"),11} {CorridorText.Text(c.PeakWaitMinutesAfter, "0"),9}");
            line($"{c.Crossing,-26} {CorridorText.Text(c.CapacityPerDay, "0"),16} {c.PeoplePerDay,14:0}   {reported,-18} {c.MeanWaitMinutes,16:0} {c.PeakWaitMinutes,9:0}{after}");
        }

        line($"");
        line($"Way and wait take {people.MillionHours:0.00} million hours a year, an hour worth {people.UsdPerHour:0.0#} USD.");
        if (people.MillionHoursAfter is { } hours)
        {
            line($"After the change {hours:0.00} million hours; it saves {One(people.SavedMusd ?? 0)} million USD a year; {people.NewTravellers:0} people a day more cross.");
        }

        line($"");
    }

    private static void Rounds(EaseOutcome ease, CorridorText.Writer line)
    {
        if (ease.Iterations.Count == 0)
        {
            line($"Trade is held as it is.");
            return;
        }

        foreach (var round in ease.Iterations)
        {
            line($"Round {round.Round}: largest change of a flow {round.LargestChangePercent:0.0000} %, trade of the members with each other {round.TurnoverMusd:0.0} million USD.");
        }

        line($"{(ease.Agrees ? "Corridors and trade agree" : "Corridors and trade do NOT agree")} to {ease.TolerancePercent:0.##} %.");
        line($"");
    }

    private static void States(IReadOnlyList<StateCostOutcome> states, CorridorText.Writer line)
    {
        line($"");
        line($"economy   bears, million USD   on exports   on imports   million hours   rerouted, Mt   stopped, Mt   transit, Mt");
        foreach (var s in states)
        {
            line($"{s.Economy,-8} {Signed(s.BorneMusd),19} {Signed(s.ExportsMusd),12} {Signed(s.ImportsMusd),12} {s.MillionHours,15:0.00;-0.00;0.00} {s.ReroutedMt,14:0.00;-0.00;0.00} {s.StoppedMt,13:0.00;-0.00;0.00} {s.TransitMt,13:+0.00;-0.00;0.00}");
        }

        line($"");
    }

    private static void Shifts(IReadOnlyList<CrossingShift> shifts, CorridorText.Writer line)
    {
        line($"crossing or port               Mt before    after   use of capacity after, %");
        foreach (var s in shifts.OrderByDescending(s => Math.Abs(s.MtAfter - s.Mt)).Take(CorridorText.MostRows))
        {
            line($"{s.Crossing,-28} {s.Mt,11:0.00} {s.MtAfter,8:0.00} {CorridorText.Text(s.UsePercent, "0"),26}");
        }

        line($"");
    }

    /// <summary>One digit after the mark; what rounds to nothing has no sign.</summary>
    private static string One(double value) => value.ToString("0.0;-0.0;0.0", System.Globalization.CultureInfo.InvariantCulture);

    private static string Signed(double value) => value.ToString("0.00;-0.00;0.00", System.Globalization.CultureInfo.InvariantCulture);
}
