using System.Globalization;
using Darya.Corridors.Questions;
using Darya.Corridors.Results;
using Darya.Model;
using Darya.Model.Corridors;

namespace Darya.Corridors.Works;

/// <summary>Works to choose from, with what is known of each; finds faults of the question.</summary>
internal sealed class WorkCandidates(
    CorridorData data, InvestQuestion question, IReadOnlyList<string> players, IWorkGains gains, InvestmentSettings settings, WorkParameters parameters)
{
    /// <summary>The candidates in the order of the table.</summary>
    internal List<WorkCandidate> All()
    {
        var asked = question.Candidates.ToHashSet(StringComparer.Ordinal);
        return [.. data.Works.Where(work => asked.Count == 0 ? !IsDone(work) : asked.Contains(work.Id)).Select(Of)];
    }

    private WorkCandidate Of(JointWork work)
    {
        var power = question.PowerGains.Where(gain => gain.Work == work.Id).GroupBy(gain => gain.Economy, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Sum(gain => gain.MusdPerYear), StringComparer.Ordinal);
        var states = work.Economies.Where(economy => settings.States.Contains(economy)).ToList();
        var left = work.CostMusd is { } cost ? Math.Max(0, cost - question.SpentMusd.GetValueOrDefault(work.Id)) : (double?)null;
        var onNetwork = gains.IsModelled(work.Id);
        var (verdict, reason) = Unjudged(work, states, onNetwork || power.Count > 0);
        int[] needed = [.. states.Where(players.Contains).Select(state => IndexOf(players, state))];
        return new WorkCandidate
        {
            Work = work,
            Unjudged = verdict,
            Reason = reason,
            OnNetwork = onNetwork,
            PowerGains = power,
            CostLeftMusd = left,
            OverrunPercent = parameters.Overrun(work),
            GivenMusd = Given(work),
            BuildYears = BuildYears(work),
            Needed = needed,
            Ground = Ground(work, needed),
        };
    }

    private (WorkVerdict? Verdict, LocalName? Reason) Unjudged(JointWork work, List<string> states, bool hasGains)
    {
        var absent = states.Where(state => !players.Contains(state)).ToList();
        return IsDone(work) ? (WorkVerdict.Done, WorkReasons.Done(work))
            : absent.Count > 0 ? (WorkVerdict.NoPartner, WorkReasons.NoPartner(absent))
            : states.Count == 0 ? (WorkVerdict.NoPartner, WorkReasons.NoState)
            : !hasGains ? (WorkVerdict.NoGain, WorkReasons.NoGain(work.Kind))
            : work.CostMusd is null ? (WorkVerdict.NoCost, null)
            : (null, null);
    }

    private bool IsDone(JointWork work) => work.Status == JointWorkStatus.Done || settings.Built.Contains(work.Id);

    /// <summary>What outside partners of the work have agreed to pay and do not want back: shares of the cost or of the part that is not lent.</summary>
    private double Given(JointWork work) => work.CostMusd is not { } cost ? 0 : work.Shares
        .Where(share => share.IsAgreed && share.Role is WorkShareRole.Cost or WorkShareRole.Equity && !settings.States.Contains(share.Party))
        .Sum(share => share.AmountMusd ?? (share.Role == WorkShareRole.Cost ? cost * share.Percent / 100 : 0));

    private int BuildYears(JointWork work) => work.Status == JointWorkStatus.Building && work.EndYear is { } end
        ? Math.Max(1, end - question.FirstYear + 1)
        : work is { StartYear: { } from, EndYear: { } to }
            ? Math.Max(1, to - from)
            : parameters.BuildYears(work.Kind);

    /// <summary>Ground by the length of the links that the work opens or widens, half a link to each end; equal parts where it has no links.</summary>
    private double[] Ground(JointWork work, int[] needed)
    {
        var km = new double[players.Count];
        foreach (var effect in work.Effects.Where(effect => effect.Target == WorkTarget.Link))
        {
            var link = data.Links.FirstOrDefault(link => link.Id == effect.Id);
            foreach (var end in link is null ? [] : new[] { link.From, link.To })
            {
                var player = IndexOf(players, data.Nodes.FirstOrDefault(node => node.Id == end)?.Economy ?? "");
                if (needed.Contains(player))
                {
                    km[player] += link!.Km / 2;
                }
            }
        }

        var sum = km.Sum();
        return [.. km.Select((length, player) => sum > 0 ? length / sum : needed.Contains(player) ? 1.0 / needed.Length : 0)];
    }

    /// <summary>Adds what is wrong with the question.</summary>
    internal void AddFaults(List<string> faults)
    {
        var known = data.Works.Select(work => work.Id).ToHashSet(StringComparer.Ordinal);
        var list = string.Join(", ", data.Works.Select(work => work.Id).Order(StringComparer.Ordinal));
        faults.AddRange(question.Candidates.Where(id => !known.Contains(id)).Distinct().Select(id => $"works: there is no work '{id}'; there are {list}"));
        faults.AddRange(question.PowerGains.Select(gain => gain.Work).Where(id => !known.Contains(id)).Distinct()
            .Select(id => $"gains of dams and lines: there is no work '{id}'; there are {list}"));
        faults.AddRange(question.SpentMusd.Keys.Where(id => !known.Contains(id)).Order(StringComparer.Ordinal).Select(id => $"money spent: there is no work '{id}'; there are {list}"));
        faults.AddRange(question.SpentMusd.Where(item => !(item.Value >= 0)).OrderBy(item => item.Key, StringComparer.Ordinal)
            .Select(item => string.Create(CultureInfo.InvariantCulture, $"money spent: '{item.Key}': got {item.Value}; it must be ≥ 0 million USD")));
        faults.AddRange(question.PowerGains.Where(gain => !double.IsFinite(gain.MusdPerYear)).Select(gain => string.Create(
            CultureInfo.InvariantCulture, $"gains of dams and lines: '{gain.Work}' for {gain.Economy}: got {gain.MusdPerYear}; it must be a number")));
        Require(question.FirstYear is >= 1990 and <= 2200, $"first year: got {question.FirstYear}; allowed are 1990 to 2200");
        Require(question.Years is >= 1 and <= 40, $"years: got {question.Years}; allowed are 1 to 40");
        Require(question.BudgetMusdPerYear >= 0, $"budget: got {question.BudgetMusdPerYear}; it must be ≥ 0 million USD a year");
        Require(question.Gap is >= 0 and < 1, $"gap: got {question.Gap}; it must be in [0, 1)");
        Require(question.TimeLimitSeconds > 0, $"time limit: got {question.TimeLimitSeconds}; it must be above 0 s");
        var budgets = question.FrontierMusd;
        Require(
            budgets.All(budget => budget >= 0 && double.IsFinite(budget)) && budgets.Zip(budgets.Skip(1)).All(pair => pair.First < pair.Second),
            $"frontier: got {string.Join(", ", budgets.Select(budget => budget.ToString(CultureInfo.InvariantCulture)))}; budgets must be ≥ 0 million USD and rise");
        Require(
            settings.MostInGroup is >= 1 and <= InvestmentSettings.MostWorksOfGroup,
            $"works of a group: got {settings.MostInGroup}; allowed are 1 to {InvestmentSettings.MostWorksOfGroup}");
        Require(settings.Threads >= 1, $"threads: got {settings.Threads}; at least 1");
        Require(players.Count > 0, $"states that act together: got none; there are {string.Join(", ", settings.States)}");
        faults.AddRange(players.Where(player => !settings.States.Contains(player)).Select(player =>
            $"states that act together: '{player}' is no state of the region; there are {string.Join(", ", settings.States)}"));
        faults.AddRange(players.GroupBy(player => player, StringComparer.Ordinal).Where(group => group.Count() > 1)
            .Select(group => $"states that act together: '{group.Key}' is named twice"));
        Require(
            !question.Shares || players.Count <= InvestmentSettings.MostPlayers,
            $"states that act together: got {players.Count}; a game of works has at most {InvestmentSettings.MostPlayers}: name fewer, or leave shares out");

        void Require(bool holds, FormattableString fault)
        {
            if (!holds)
            {
                faults.Add(fault.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    private static int IndexOf(IReadOnlyList<string> list, string item)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i] == item)
            {
                return i;
            }
        }

        return -1;
    }
}
