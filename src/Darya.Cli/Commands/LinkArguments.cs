using System.CommandLine;
using System.Globalization;
using Darya.Cli.Output;
using Darya.Cooperation.Results;
using Darya.Corridors;
using Darya.Corridors.Questions;
using Darya.Linkage;
using Darya.Linkage.Results;
using Darya.Model;
using Darya.Planning;
using Darya.Trade;
using Darya.Trade.Matrix;

namespace Darya.Cli.Commands;

/// <summary>What <c>cooperate --with trade,corridors</c> links, and how.</summary>
internal sealed class LinkArguments
{
    /// <summary>Word of <c>--with</c> that links trade among the players.</summary>
    internal const string Trade = "trade";

    /// <summary>Word of <c>--with</c> that links joint works.</summary>
    internal const string Corridors = "corridors";

    private readonly Option<double> _ease = TradeArguments.Number(
        "--ease-percent", "With trade: cut of the hours and money at crossings among members, percent.", "percent from 0 to 100", x => x is >= 0 and <= 100, 50);

    private readonly Option<double> _rules = TradeArguments.Number(
        "--rules-percent", "With trade: share of the cost of rules among members that goes, percent.", "percent from 0 to 100", x => x is >= 0 and <= 100, 50);

    private readonly Option<double> _budget = TradeArguments.Number(
        "--budget", "With corridors: what works may cost in a year, million USD.", "million USD a year above 0, with a point, for example 1500", x => x > 0, 1500);

    private readonly Option<int> _years = PolicyArguments.WholeNumber("--invest-years", "With corridors: years in which works may be paid.", 1, 30, 10);

    internal IEnumerable<Option> Options => [_ease, _rules, _budget, _years];

    /// <summary>The words of <c>--with</c> that link.</summary>
    internal static IReadOnlyList<string> Words(string? with) =>
        [.. (with ?? "").Split(',', StringSplitOptions.TrimEntries).Where(IsWord).Distinct(StringComparer.Ordinal).OrderDescending(StringComparer.Ordinal)];

    /// <summary>Whether a word of <c>--with</c> links and names no state.</summary>
    internal static bool IsWord(string word) => word is Trade or Corridors;

    /// <summary>Refuses, before anything long is computed, a region that has nothing to link.</summary>
    /// <exception cref="InvalidInputException">The region has no trade or corridor tables.</exception>
    internal static void Check(IReadOnlyList<string> words, Region region)
    {
        if (words.Count > 0 && (region.Corridors is null || region.Trade is not { } trade || TradeGoods.Years(trade).Count == 0))
        {
            Console.Error.WriteLine(
                $"--with {string.Join(',', words)}: the region has {(region.Corridors is null ? "no corridor tables" : "no year with trade totals of all economies")}; docs/data-formats/region.md describes them.");
            throw new InvalidInputException();
        }
    }

    /// <summary>Links what is asked with the game of water and power.</summary>
    /// <exception cref="UsageException">The tables do not allow an answer.</exception>
    internal LinkedOutcome Run(ParseResult parsed, IReadOnlyList<string> words, Region region, CooperationOutcome water, CancellationToken cancellation)
    {
        using var progress = new ConsoleProgress();
        var started = DateTime.UtcNow;
        void Say(string step) => ((IProgress<PlanProgress>)progress).Report(new PlanProgress(step, DateTime.UtcNow - started));
        try
        {
            var trade = region.Trade!;
            var year = TradeGoods.Years(trade)[^1];
            var matrix = BaseMatrix.Of(trade, year, PartYears.Extended);
            string[] states = [.. region.States.Where(s => trade.Economies.Any(e => e.Id == s.Id)).Select(s => s.Id)];
            var corridors = new CorridorRequest
            {
                Data = region.Corridors!,
                BorderMeasures = trade.Borders,
                Members = water.Players,
                States = states,
                Economies = trade.Economies,
                Goods = TradeGoods.Of(trade, matrix, states),
                GoodsYear = year,
                Date = new DateOnly(year, 12, 31),
            };
            Say("joint works of all coalitions");
            var investment = words.Contains(Corridors) ? CorridorAnalysis.Run(corridors with { Invest = Question(parsed, year) }, cancellation).Investment : null;
            return LinkedGame.Run(
                new LinkedRequest
                {
                    Players = water.Players,
                    Water = water.Headline.Coalitions,
                    Trade = trade,
                    Matrix = matrix,
                    Corridors = corridors,
                    WithTrade = words.Contains(Trade),
                    Investment = investment,
                    WorkLifeYears = region.Corridors!.Parameters.FirstOrDefault(p => p.Id == "work_life")?.Central ?? LinkedRequest.UsualLifeYears,
                    EasePercent = parsed.GetValue(_ease),
                    RulesPercent = parsed.GetValue(_rules),
                },
                (done, all) => Say(FormattableString.Invariant($"{done} of {all} coalitions linked")),
                cancellation);
        }
        catch (CorridorException refused)
        {
            throw new UsageException(string.Join('\n', refused.Faults));
        }
        catch (TradeException refused)
        {
            throw new UsageException(string.Join('\n', refused.Faults));
        }
    }

    /// <summary>The assumptions as settings.</summary>
    internal void AddTo(SortedDictionary<string, string> settings, ParseResult parsed, IReadOnlyList<string> words)
    {
        if (words.Count == 0)
        {
            return;
        }

        settings["with"] = string.Join(',', words);
        settings["ease_percent"] = Text(parsed.GetValue(_ease));
        settings["rules_percent"] = Text(parsed.GetValue(_rules));
        settings["budget_musd"] = Text(parsed.GetValue(_budget));
        settings["invest_years"] = Text(parsed.GetValue(_years));
        static string Text(double value) => value.ToString(CultureInfo.InvariantCulture);
    }

    private InvestQuestion Question(ParseResult parsed, int year) => new()
    {
        FirstYear = year + 1,
        Years = parsed.GetValue(_years),
        BudgetMusdPerYear = parsed.GetValue(_budget),
        Cases = false,
    };
}
