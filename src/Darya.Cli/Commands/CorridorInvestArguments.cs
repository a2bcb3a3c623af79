using System.CommandLine;
using System.Globalization;
using Darya.Cli.Input;
using Darya.Cli.Output;
using Darya.Corridors.Questions;
using Darya.Model.Corridors;

namespace Darya.Cli.Commands;

/// <summary>What <c>invest</c> and <c>frontier</c> share: years, works, gap, time, gains of dams and lines from plans.</summary>
internal sealed class CorridorInvestArguments
{
    private const int MostYears = 30;
    private const int MostAhead = 25;

    private readonly Option<int?> _from = new("--from") { Description = "First year of spending; the year after the trade matrix when not given." };
    private readonly Option<int> _years = PolicyArguments.WholeNumber("--years", "Years in which money may be spent.", 1, MostYears, 10);
    private readonly Option<string?> _works = new("--works") { Description = "Candidates, joined by commas; all works not done when not given." };
    private readonly Option<string[]> _spent = new("--spent") { Description = "Million USD of the printed cost of a work under way that are spent: WORK=MUSD; may be given several times." };
    private readonly Option<bool> _plan = new("--plan-gains")
    {
        Description = "Gains of dams and power lines from joint plans of water and power with and without each; minutes the first time, kept in --cache.",
    };

    private readonly Option<string> _cache = new("--cache")
    {
        Description = "Folder where plans of --plan-gains are kept; none for no cache.",
        DefaultValueFactory = _ => Path.Combine("runs", "cache", "works"),
    };

    private readonly Option<double> _gap = TradeArguments.Number("--gap-percent", "Gap to prove, percent.", "percent above 0 and at most 10", x => x is > 0 and <= 10, 0.5);
    private readonly Option<double?> _timeLimit = PlanArguments.TimeLimitOf("Seconds one program may take; the best answer so far with its gap stands then. 60 when not given.");

    internal IEnumerable<Option> Options => [_from, _years, _works, _spent, _plan, _cache, _gap, _timeLimit];

    /// <summary>Years in which money may be spent.</summary>
    internal int Years(ParseResult parsed) => parsed.GetValue(_years);

    /// <summary>The question with a yearly budget; gains of dams and lines are added by <see cref="WithPowerGains"/>.</summary>
    internal InvestQuestion Question(ParseResult parsed, CorridorQuestion question, double musdPerYear, List<string> faults)
    {
        var request = question.Request;
        var from = parsed.GetValue(_from) ?? request.GoodsYear + 1;
        var last = request.GoodsYear + MostAhead;
        if (from < request.GoodsYear || from > last)
        {
            faults.Add(FormattableString.Invariant($"--from must be a year from {request.GoodsYear}, the year of the trade, to {last}; got {from}."));
        }
        else if (from + parsed.GetValue(_years) - 1 > last)
        {
            faults.Add(FormattableString.Invariant($"--years: money may be spent until {last}, {MostAhead} years after the trade; from {from} that is at most {last - from + 1} years."));
        }

        var works = new KnownIds("work", [.. request.Data.Works.Where(w => w.Status != JointWorkStatus.Done).Select(w => (w.Id, w.Name))]);
        return new InvestQuestion
        {
            Candidates = works.List("--works", parsed.GetValue(_works), faults),
            SpentMusd = Spent(parsed, works, faults),
            FirstYear = from,
            Years = parsed.GetValue(_years),
            BudgetMusdPerYear = musdPerYear,
            Gap = parsed.GetValue(_gap) / 100,
            TimeLimitSeconds = parsed.GetValue(_timeLimit) ?? 60,
        };
    }

    private SortedDictionary<string, double> Spent(ParseResult parsed, KnownIds works, List<string> faults)
    {
        var spent = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var text in parsed.GetValue(_spent) ?? [])
        {
            var at = text.IndexOf('=', StringComparison.Ordinal);
            if (at < 0 || !CorridorArguments.TryNumber(text[(at + 1)..], out var musd) || musd < 0)
            {
                faults.Add($"--spent takes WORK=MUSD with million USD of at least 0, for example darbaza_maktaaral=200; got '{text}'.");
            }
            else if (works.Find("--spent", text[..at].Trim(), faults) is { } work && !spent.TryAdd(work, musd))
            {
                faults.Add($"--spent: {work} is given more than once.");
            }
        }

        return spent;
    }

    /// <summary>The question with gains of dams and lines, where they are asked for.</summary>
    internal CorridorQuestion WithPowerGains(ParseResult parsed, CorridorQuestion question, CancellationToken cancellation)
    {
        if (!parsed.GetValue(_plan) || question.Request.Invest is not { } invest)
        {
            return question;
        }

        var cache = parsed.GetRequiredValue(_cache);
        using var progress = new ConsoleProgress();
        var gains = PowerGains.Of(question, invest.Candidates, cache == "none" ? null : CooperationCache.In(cache), progress, cancellation);
        return question with { Request = question.Request with { Invest = invest with { PowerGains = gains } } };
    }

    internal SortedDictionary<string, string> Settings(ParseResult parsed) => new(StringComparer.Ordinal)
    {
        ["from"] = parsed.GetValue(_from)?.ToString(CultureInfo.InvariantCulture) ?? "",
        ["years"] = parsed.GetValue(_years).ToString(CultureInfo.InvariantCulture),
        ["works"] = parsed.GetValue(_works) ?? "",
        ["spent"] = string.Join(' ', parsed.GetValue(_spent) ?? []),
        ["plan_gains"] = parsed.GetValue(_plan) ? "yes" : "no",
        ["gap_percent"] = parsed.GetValue(_gap).ToString(CultureInfo.InvariantCulture),
    };
}
