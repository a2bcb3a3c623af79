using Darya.Corridors.Questions;
using Darya.Corridors.Results;
using Darya.Corridors.Works;
using Darya.Model;
using Darya.Model.Corridors;

namespace Darya.Corridors.Tests.Works;

/// <summary>Works of states X, Y and Z without a network; unless said otherwise nothing grows, overruns or is discounted, a work takes one year and serves two.</summary>
internal sealed class SmallWorks
{
    internal const int FirstYear = 2026;

    private readonly List<JointWork> _works = [];

    internal Dictionary<string, (double Low, double Central, double High)> Parameters { get; } = new()
    {
        ["demand_growth"] = (0, 0, 0),
        ["discount_rate"] = (0, 0, 0),
        ["work_life"] = (2, 2, 2),
        ["overrun railway"] = (0, 0, 0),
        ["overrun dam"] = (0, 0, 0),
        ["build_years railway"] = (1, 1, 1),
        ["build_years dam"] = (1, 1, 1),
    };

    internal List<TransportLink> Links { get; } = [];

    internal List<TransportNode> Nodes { get; } = [];

    internal static string[] States { get; } = ["X", "Y", "Z"];

    internal static InvestQuestion Question { get; } = new() { FirstYear = FirstYear, Years = 2, BudgetMusdPerYear = 1e6, Shares = false, Cases = false, Gap = 0 };

    internal SmallWorks Work(string id, double? cost, string economies = "X", Func<JointWork, JointWork>? change = null)
    {
        var work = new JointWork(
            id, new LocalName(id, id), JointWorkKind.Railway, economies.Split(' '), null, null, null, null, cost, null, null, FirstYear, null, null, null, null, null,
            JointWorkStatus.Proposed, "", [], [], Confidence.Estimate, "test", "");
        _works.Add(change is null ? work : change(work));
        return this;
    }

    internal SmallWorks Set(string parameter, double central, double? low = null, double? high = null)
    {
        Parameters[parameter] = (low ?? central, central, high ?? central);
        return this;
    }

    internal CorridorData Data() => new()
    {
        Nodes = Nodes,
        Links = Links,
        Crossings = [],
        Periods = [],
        Traffic = [],
        Corridors = [],
        Measures = [],
        Transhipments = [],
        Commodities = [],
        CommodityShares = [],
        Tonnages = [],
        Rates = [],
        Works = _works,
        Parameters = [.. Parameters.Select(item => new CorridorParameter(
            item.Key, new LocalName(item.Key, item.Key), "", item.Value.Low, item.Value.Central, item.Value.High, Confidence.Estimate, "test", ""))],
    };

    internal (InvestmentOutcome Outcome, IReadOnlyList<FrontierPoint> Frontier) Run(
        IWorkGains gains, Func<InvestQuestion, InvestQuestion>? change = null, string players = "X Y Z", Func<InvestmentSettings, InvestmentSettings>? settings = null)
    {
        var plain = new InvestmentSettings { States = States, GoodsYear = FirstYear };
        return InvestmentStudy.Run(
            Data(), change is null ? Question : change(Question), players.Split(' '), gains, settings is null ? plain : settings(plain), CancellationToken.None);
    }

    internal static IEnumerable<string> Built(InvestmentOutcome outcome) =>
        outcome.Works.Where(work => work.Verdict == WorkVerdict.Built).Select(work => work.Id).Order(StringComparer.Ordinal);

    internal static WorkOutcome Of(InvestmentOutcome outcome, string id) => outcome.Works.Single(work => work.Id == id);
}
