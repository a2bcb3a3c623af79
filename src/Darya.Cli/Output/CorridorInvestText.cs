using System.Globalization;
using Darya.Corridors.Results;

namespace Darya.Cli.Output;

/// <summary>Portfolios of joint works in lines for people.</summary>
internal static class CorridorInvestText
{
    internal static void Print(InvestmentOutcome invest, CorridorText.Writer line)
    {
        line($"Portfolio {invest.FirstYear}-{invest.LastYear}: net gain {Whole(invest.NetMusd)} million USD (gain {Whole(invest.GainMusd)}, cost {Whole(invest.CostMusd)}), discounted at {invest.DiscountPercent:0.#} %, freight grows {invest.GrowthPercent:0.#} % a year; gap {invest.GapPercent:0.00} % proven, {invest.Seconds:0} s.");
        line($"");
        line($"work                           verdict     start    open     cost (low to high)     gain alone   net alone   gain last    regret   built in");
        foreach (var w in invest.Works)
        {
            var cost = w.CostMusd is { } central ? FormattableString.Invariant($"{central:0} ({CorridorText.Text(w.CostLowMusd, "0")} to {CorridorText.Text(w.CostHighMusd, "0")})") : "-";
            var share = w.ChosenSharePercent is { } percent ? FormattableString.Invariant($"{percent:0} %") : "-";
            line($"{w.Id,-30} {Verdict(w.Verdict),-10} {Year(w.StartYear),6} {Year(w.OpenYear),7}   {cost,-20} {Money(w.GainAloneMusd),12} {Money(w.NetAloneMusd),11} {Money(w.GainLastMusd),11} {Money(w.RegretMusd),9} {share,10}");
            if (w.Reason is { } reason)
            {
                line($"  {reason.English}");
            }
        }

        Years(invest, line);
        Shares(invest, line);
        Cases(invest, line);
    }

    internal static void Print(IReadOnlyList<FrontierPoint> frontier, CorridorText.Writer line)
    {
        if (frontier.Count == 0)
        {
            return;
        }

        line($"budget, million USD        cost        gain         net   gap, %   works");
        foreach (var point in frontier)
        {
            line($"{point.BudgetMusd,19:0} {Whole(point.CostMusd),11} {Whole(point.GainMusd),11} {Whole(point.NetMusd),11} {point.GapPercent,8:0.00}   {string.Join(", ", point.Works)}");
        }

        line($"");
    }

    private static void Years(InvestmentOutcome invest, CorridorText.Writer line)
    {
        line($"");
        line($"year   budget    spent     gain, million USD");
        foreach (var year in invest.Years)
        {
            line($"{year.Year} {year.BudgetMusd,8:0} {year.SpentMusd,8:0} {year.GainMusd,8:0}");
        }

        line($"");
    }

    private static void Shares(InvestmentOutcome invest, CorridorText.Writer line)
    {
        if (invest.Shares.Count == 0)
        {
            return;
        }

        line($"state     gains     on own ground   net by nucleolus   Shapley   cost by nucleolus   Shapley   others without it");
        foreach (var s in invest.Shares)
        {
            line($"{s.State,-5} {Whole(s.GainMusd),9} {Whole(s.PaidMusd),17} {Whole(s.NucleolusMusd),18} {Whole(s.ShapleyMusd),9} {Whole(s.CostNucleolusMusd),19} {Whole(s.CostShapleyMusd),9} {Whole(s.WithoutMusd),19}");
        }

        if (invest.CoreIsEmpty is { } isEmpty)
        {
            line($"The core of the game of works is {(isEmpty ? "empty: no division satisfies all coalitions" : "not empty: some division satisfies all coalitions")}; least-core value {CorridorText.Text(invest.LeastCoreMusd, "0.0;-0.0;0.0")} million USD.");
        }

        line($"");
        line($"work                           party    agreed or reported, %   nucleolus   Shapley   at most");
        foreach (var work in invest.Works)
        {
            foreach (var share in work.Shares)
            {
                var stated = share.StatedPercent is { } percent ? FormattableString.Invariant($"{percent:0.#}{(share.IsAgreed ? " agreed" : " reported")}") : "-";
                line($"{work.Id,-30} {share.Party,-8} {stated,21} {CorridorText.Text(share.NucleolusPercent, "0.0"),11} {CorridorText.Text(share.ShapleyPercent, "0.0"),9} {CorridorText.Text(share.StandAlonePercent, "0.0"),9}");
            }
        }

        line($"");
    }

    private static void Cases(InvestmentOutcome invest, CorridorText.Writer line)
    {
        if (invest.Cases.Count == 0)
        {
            return;
        }

        line($"growth, %   overrun        best net   central portfolio    regret   works");
        foreach (var c in invest.Cases)
        {
            line($"{c.GrowthPercent,9:0.#}   {c.Overrun,-8} {Whole(c.NetMusd),14} {Whole(c.CentralNetMusd),19} {Whole(c.RegretMusd),9}   {string.Join(", ", c.Works)}");
        }

        line($"");
    }

    private static string Verdict(WorkVerdict verdict) => verdict switch
    {
        WorkVerdict.Built => "built",
        WorkVerdict.Late => "no room",
        WorkVerdict.NotWorth => "not worth",
        WorkVerdict.NoCost => "no cost",
        WorkVerdict.NoGain => "not judged",
        WorkVerdict.NoPartner => "no partner",
        _ => "done",
    };

    private static string Year(int? year) => year?.ToString(CultureInfo.InvariantCulture) ?? "-";

    private static string Money(double? musd) => musd is { } value ? Whole(value) : "-";

    /// <summary>Whole millions; what rounds to nothing has no sign.</summary>
    private static string Whole(double musd) => musd.ToString("0;-0;0", CultureInfo.InvariantCulture);
}
