using Darya.Corridors.Questions;
using Darya.Corridors.Results;
using Darya.Model;
using Darya.Model.Corridors;

namespace Darya.Corridors.Works;

/// <summary>Puts what was found into the records of the report.</summary>
internal sealed class InvestmentAnswer(
    InvestQuestion question, PortfolioChoice choice, PortfolioPlan plan, WorkGroups groups, List<string> economies, IReadOnlyList<string> players)
{
    /// <summary>A sum error from which a warning tells it, %.</summary>
    private const double LargeSumError = 2;

    private readonly PortfolioProblem _whole = choice.Whole;

    /// <summary>The plan without a budget.</summary>
    internal required PortfolioPlan Rich { get; init; }

    /// <summary>The game; null when not asked.</summary>
    internal required PortfolioGame? Game { get; init; }

    /// <summary>Cases; null when not asked.</summary>
    internal required PortfolioCases? Cases { get; init; }

    /// <summary>Whole portfolio over the sum of its groups, less one, %.</summary>
    internal required double SumErrorPercent { get; init; }

    /// <summary>The outcome.</summary>
    /// <param name="seconds">Time of the study.</param>
    internal InvestmentOutcome Outcome(double seconds) => new()
    {
        FirstYear = question.FirstYear,
        LastYear = question.FirstYear + question.Years - 1,
        DiscountPercent = _whole.Span.DiscountPercent,
        GrowthPercent = _whole.Path.GrowthPercent,
        NetMusd = plan.Value.NetMusd,
        GainMusd = plan.Value.DiscountedGainMusd,
        CostMusd = plan.Value.DiscountedCostMusd,
        GapPercent = 100 * plan.GapShare,
        Seconds = seconds,
        SumErrorPercent = SumErrorPercent,
        Years = [.. Enumerable.Range(0, question.Years).Select(year => new WorkYear(
            question.FirstYear + year, question.BudgetMusdPerYear, plan.Value.SpentMusd[year], plan.Value.GainMusd[year]))],
        Works = [.. Enumerable.Range(0, _whole.Works.Count).Select(Work)
            .OrderBy(work => Rank(work.Outcome.Verdict)).ThenByDescending(work => work.NetLastMusd)
            .ThenBy(work => work.Outcome.Id, StringComparer.Ordinal).Select(work => work.Outcome)],
        Shares = Game?.Shares ?? [],
        Coalitions = Game?.Coalitions ?? [],
        CoreIsEmpty = Game?.CoreIsEmpty,
        LeastCoreMusd = Game?.LeastCoreMusd,
        Cases = Cases?.Cases ?? [],
        Warnings = [.. Warnings()],
    };

    /// <summary>A candidate, and what it adds less what it costs, by which it is ranked.</summary>
    private (WorkOutcome Outcome, double NetLastMusd) Work(int work)
    {
        var candidate = _whole.Works[work];
        var (alone, last) = (Alone(work), candidate.Unjudged is null ? Last(work) : null);
        var (verdict, reason) = Verdict(work, alone, last);
        var gains = last is null ? [] : Amounts(last.GainByEconomy);
        var byEconomy = gains.ToDictionary(amount => amount.Economy, amount => amount.Musd, StringComparer.Ordinal);
        var wholeCost = candidate.WholeCostMusd(WorkLevel.Central);
        var scale = candidate.PaidMusd(WorkLevel.Central) is > 0 and var paid ? wholeCost / paid : 0;
        var outcome = new WorkOutcome
        {
            Id = candidate.Id,
            Name = candidate.Work.Name,
            Kind = candidate.Work.Kind,
            Status = candidate.Work.Status,
            Economies = candidate.Work.Economies,
            Verdict = verdict,
            Reason = reason,
            StartYear = plan.Starts[work] is { } start ? question.FirstYear + start : null,
            OpenYear = plan.Starts[work] is { } begun ? question.FirstYear + begun + candidate.BuildYears : null,
            CostMusd = candidate.CostLeftMusd is null ? null : wholeCost,
            CostLowMusd = Cost(candidate, candidate.Work.CostLowMusd, WorkLevel.Low),
            CostHighMusd = Cost(candidate, candidate.Work.CostHighMusd, WorkLevel.High),
            GainAloneMusd = alone?.DiscountedGainMusd,
            NetAloneMusd = candidate.CostLeftMusd is null ? null : alone?.NetMusd,
            GainLastMusd = last?.DiscountedGainMusd,
            RegretMusd = candidate.Unjudged is null ? Cases?.RegretMusd[work] : null,
            ChosenSharePercent = candidate.Unjudged is null ? Cases?.ChosenPercent[work] : null,
            Gains = gains,
            Shares = WorkGame.Shares(candidate.Work, (last?.DiscountedCostMusd ?? 0) * scale, byEconomy, players, question.Shares && last is not null),
            Letter = candidate.Work.Letter,
            Source = candidate.Work.Source,
        };
        return (outcome, last is null ? alone?.DiscountedGainMusd ?? 0 : last.DiscountedGainMusd - last.DiscountedCostMusd);
    }

    /// <summary>A work alone, begun in the first year whatever the budget; null when nothing is known of its gains.</summary>
    private PortfolioValue? Alone(int work)
    {
        var candidate = _whole.Works[work];
        if (!candidate.HasGains || candidate.Unjudged is not (null or WorkVerdict.NoCost))
        {
            return null;
        }

        var starts = new int?[_whole.Works.Count];
        starts[work] = 0;
        return PortfolioValue.Of(_whole with { Groups = [groups.Alone(work)] }, starts);
    }

    /// <summary>What a work adds to all others chosen: at its own start, or in the first year when it is not built.</summary>
    private PortfolioDifference Last(int work)
    {
        var (with, without) = (plan.Starts.ToArray(), plan.Starts.ToArray());
        with[work] ??= 0;
        without[work] = null;
        return PortfolioDifference.Of(PortfolioValue.Of(_whole, with), PortfolioValue.Of(_whole, without));
    }

    private (WorkVerdict Verdict, LocalName? Reason) Verdict(int work, PortfolioValue? alone, PortfolioDifference? last)
    {
        var candidate = _whole.Works[work];
        if (candidate.Unjudged is { } unjudged)
        {
            return (unjudged, candidate.Reason ?? (alone is null ? null : WorkReasons.NoCost(alone.DiscountedGainMusd)));
        }

        if (plan.Builds(work))
        {
            return (WorkVerdict.Built, null);
        }

        var (gain, cost) = (last!.DiscountedGainMusd, last.DiscountedCostMusd);
        return !_whole.Fits(work) && gain > cost ? (WorkVerdict.Late, WorkReasons.TooSlow(candidate.BuildYears, _whole.Span.Years))
            : Rich.Builds(work) ? (WorkVerdict.Late, WorkReasons.NoMoney)
            : (WorkVerdict.NotWorth, NotWorth(candidate.Work, last));
    }

    private LocalName NotWorth(JointWork work, PortfolioDifference last)
    {
        var (gain, cost) = (last.DiscountedGainMusd, last.DiscountedCostMusd);
        var partners = work.Economies.Where(economy => !players.Contains(economy) && Gain(economy) > 0).ToList();
        return gain > cost ? WorkReasons.NotWorthAlone(gain, cost)
            : gain + partners.Sum(Gain) > cost ? WorkReasons.NeedsPartners(gain, cost, partners, partners.Sum(Gain))
            : WorkReasons.NotWorth(gain, cost);

        double Gain(string economy) => economies.IndexOf(economy) is >= 0 and var i ? last.GainByEconomy[i] : 0;
    }

    /// <summary>Amounts above a dollar: players first, then others by size.</summary>
    private List<WorkStateAmount> Amounts(IReadOnlyList<double> byEconomy) =>
        [.. economies.Select((economy, i) => new WorkStateAmount(economy, byEconomy[i])).Where(amount => Math.Abs(amount.Musd) > 1e-6)
            .OrderBy(amount => players.Contains(amount.Economy) ? 0 : 1).ThenByDescending(amount => amount.Musd).ThenBy(amount => amount.Economy, StringComparer.Ordinal)];

    /// <summary>The cost left at an end of printed figures and of the overrun; what is spent is the same.</summary>
    private static double? Cost(WorkCandidate candidate, double? printed, WorkLevel level) =>
        candidate.Work.CostMusd is not { } cost || candidate.CostLeftMusd is not { } left
            ? null
            : Math.Max(0, (printed ?? cost) - (cost - left)) * (1 + (candidate.OverrunPercent.At(level) / 100));

    private static int Rank(WorkVerdict verdict) => verdict switch
    {
        WorkVerdict.Built => 0,
        WorkVerdict.Late => 1,
        WorkVerdict.NotWorth => 2,
        WorkVerdict.NoCost => 3,
        WorkVerdict.NoGain => 4,
        WorkVerdict.NoPartner => 5,
        _ => 6,
    };

    private IEnumerable<LocalName> Warnings()
    {
        var judged = _whole.Works.Where(work => work.Unjudged is null).ToList();
        if (judged.Count > 0)
        {
            yield return WorkWarnings.MoneyOfYears;
        }

        if (judged.Any(work => work.OnNetwork))
        {
            yield return WorkWarnings.NoTransit;
        }

        if (Ids(work => work.Work.Status == JointWorkStatus.Building && work.Work.SpentMusd is null && work.CostLeftMusd == work.Work.CostMusd) is { Count: > 0 } underWay)
        {
            yield return WorkWarnings.UnderWay(underWay);
        }

        if (Ids(work => work.Work.Status == JointWorkStatus.Building && work.Work.EndYear < question.FirstYear) is { Count: > 0 } past)
        {
            yield return WorkWarnings.PastEnd(past);
        }

        if (Ids(work => work.Work.EndYear is null || (work.Work.StartYear is null && work.Work.Status != JointWorkStatus.Building)) is { Count: > 0 } assumed)
        {
            yield return WorkWarnings.BuildYears(assumed);
        }

        foreach (var work in judged.Where(work => work.GivenMusd > 0))
        {
            yield return WorkWarnings.Given(work.Id, work.GivenMusd);
        }

        if (groups.Cut.Count > 0)
        {
            yield return WorkWarnings.Cut(
                [.. groups.Cut.Select(tie => $"{_whole.Works[tie.First].Id}-{_whole.Works[tie.Second].Id}")], groups.Groups.Max(group => group.Works.Count));
        }

        if (Math.Abs(SumErrorPercent) > LargeSumError)
        {
            yield return WorkWarnings.SumError(SumErrorPercent);
        }

        if (plan.GapShare > question.Gap)
        {
            yield return WorkWarnings.GapLeft(100 * plan.GapShare, 100 * question.Gap);
        }

        foreach (var warning in (Game?.Warnings ?? []).Concat(Cases?.Warnings ?? []))
        {
            yield return warning;
        }

        List<string> Ids(Func<WorkCandidate, bool> holds) => [.. judged.Where(holds).Select(work => work.Id)];
    }
}
