using System.Globalization;
using Darya.Linkage.Results;

namespace Darya.Cli.Output;

/// <summary>What <c>darya cooperate --with trade,corridors</c> prints after the game of water and power.</summary>
internal static class LinkedText
{
    /// <summary>Prints the linked game; money in million USD a year.</summary>
    /// <param name="linked">The linked game.</param>
    /// <param name="folder">The folder that was written.</param>
    /// <param name="to">Where to.</param>
    internal static void Print(LinkedOutcome linked, string folder, TextWriter to)
    {
        void Line(FormattableString text) => to.WriteLine(text.ToString(CultureInfo.InvariantCulture).TrimEnd());
        Line($"");
        Line($"Linked, all together gain {One(linked.LinkedGainMusd)} over each alone; the games apart add up to {One(linked.SeparateGainMusd)}: linking is worth {One(linked.LinkedGainMusd - linked.SeparateGainMusd)}.");
        Line($"");
        Line($"game         gain    core        least core   first objectors");
        foreach (var game in linked.Games)
        {
            Line($"{game.Id,-8} {One(game.GainMusd),8}    {(game.IsCoreEmpty ? "empty" : "not empty"),-10} {One(game.LeastCoreEpsilonMusd),11}   {string.Join(", ", game.Objectors)}");
        }

        Line($"{Verdict(linked)}");
        if (linked.HeldByLinking.Count > 0)
        {
            Line($"Shares that hold linked, though somebody would leave in one of the games apart: {string.Join(", ", linked.HeldByLinking)}.");
        }

        Line($"");
        Line($"coalition                water      trade      works   together     linked   works it builds");
        foreach (var c in linked.Coalitions)
        {
            Line($"{c.Name,-20} {One(c.WaterMusd),9} {One(c.TradeMusd),10} {One(c.WorksMusd),10} {One(c.InteractionMusd),10} {One(c.LinkedMusd),10}   {string.Join(", ", c.Works)}");
        }

        Line($"together: what trade and works bring together over what they bring apart.");
        foreach (var game in linked.Games)
        {
            Shares(linked, game, Line);
        }

        foreach (var warning in linked.Warnings)
        {
            Line($"warning: {warning.English}");
        }

        Line($"Written to {folder} (report.html, cooperate.xlsx and tables; the linked game in linked_coalitions.csv and linked_shares.csv).");
    }

    private static string Verdict(LinkedOutcome linked)
    {
        string[] empty = [.. linked.Games.Where(g => g.Id != "linked" && g.IsCoreEmpty).Select(g => g.Id)];
        return (linked.Games[^1].IsCoreEmpty, empty.Length) switch
        {
            (false, 0) => "Every game has a division that nobody leaves, apart and linked.",
            (false, _) => $"Linked, a division holds that nobody leaves, though none holds in {string.Join(" and ", empty)} apart.",
            (true, 0) => "Every game apart has a division that nobody leaves, but the linked one has none.",
            _ => $"No division of the linked game holds; neither does one of {string.Join(" and ", empty)} apart.",
        };
    }

    private static void Shares(LinkedOutcome linked, LinkedGameReading game, Action<FormattableString> line)
    {
        line($"");
        line($"{game.Name.English + ", gains by rule",-32}{string.Concat(linked.Players.Select(p => p.PadLeft(9)))}  in core      slack  first to leave");
        foreach (var rule in game.Rules)
        {
            if (rule.GainMusd is not { } gains)
            {
                line($"  {rule.Rule,-30} none: {rule.Reason}");
                continue;
            }

            line($"  {rule.Rule,-30}{string.Concat(gains.Select(g => One(g).PadLeft(9)))}  {(rule.IsInCore ? "yes" : "no"),-7} {One(rule.CoreSlackMusd),10}  {rule.FirstToLeave}");
        }
    }

    /// <summary>One digit after the mark; what rounds to nothing has no sign.</summary>
    private static string One(double value) => value.ToString("0.0;-0.0;0.0", CultureInfo.InvariantCulture);
}
