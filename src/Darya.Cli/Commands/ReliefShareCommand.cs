using System.CommandLine;
using Darya.Cli.Input;
using Darya.Model;
using Darya.Model.Relief;
using Darya.Relief;
using Darya.Relief.Questions;

namespace Darya.Cli.Commands;

/// <summary><c>darya relief share REGION --economies KZ,UZ</c>: what each contributor's part of the supply is worth, and what the plan asks of it.</summary>
internal sealed class ReliefShareCommand
{
    private readonly IReadOnlyList<string> _line;
    private readonly ReliefArguments _arguments = new("relief-share");
    private readonly ReliefPlanArguments _plan = new();
    private readonly Option<string?> _economies = new("--economies")
    {
        Description = "Economies whose food, mills, stores and crossings are valued, joined by commas; states that act together and have any when not given.",
    };

    private readonly Option<string?> _donors = new("--donors") { Description = "With --money table: donors whose money is valued beside them, joined by commas, or all: those with money in the months of the plan." };

    private ReliefShareCommand(IReadOnlyList<string> line) => _line = line;

    internal static Command Create(IReadOnlyList<string> line)
    {
        var share = new ReliefShareCommand(line);
        return share._arguments.On(
            new Command("share", "What each contributor's part of the supply is worth, as a cost game, and the pledges that the plan asks of each."),
            [share._economies, share._donors, .. share._plan.Options],
            share.Run);
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var settings = _plan.Settings(parsed);
        (settings["economies"], settings["donors"]) = (parsed.GetValue(_economies) ?? "", parsed.GetValue(_donors) ?? "");
        return _arguments.Run(parsed, "relief share", _line, (question, faults) => Ask(parsed, question, faults), settings, cancellation);
    }

    private ReliefQuestion Ask(ParseResult parsed, ReliefQuestion question, List<string> faults)
    {
        var economies = Economies(parsed, question, faults);
        _plan.RefuseByPlace(parsed, faults);
        var asked = _plan.With(parsed, question, faults);
        var (donors, without) = Donors(parsed, asked.Request, faults);
        return asked with
        {
            Request = asked.Request with { Shares = new ShareQuestion(economies, donors) },
            Warnings = without.Count == 0 ? asked.Warnings : [.. asked.Warnings, $"--donors all: without money in the months of the plan and so without a part are {string.Join(", ", without)}."],
        };
    }

    private IReadOnlyList<string> Economies(ParseResult parsed, ReliefQuestion question, List<string> faults)
    {
        var network = question.Request.Network;
        var brings = Brings(question.Request);
        if (parsed.GetValue(_economies) is { } text)
        {
            return new KnownIds("economy with food, mills, stores or crossings", [.. network.Economies.Where(e => brings.Contains(e.Id)).Select(e => (e.Id, e.Name))]).List("--economies", text, faults);
        }

        string[] usual = [.. network.Members.Where(id => id != question.Request.State && brings.Contains(id))];
        if (usual.Length == 0)
        {
            faults.Add("--economies: no state that acts together has food, mills, stores or crossings; name others.");
        }

        return usual;
    }

    private static HashSet<string> Brings(ReliefRequest request)
    {
        var (data, network) = (request.Data, request.Network.Data);
        var economyOf = network.Nodes.ToDictionary(n => n.Id, n => n.Economy, StringComparer.Ordinal);
        var sides = network.Crossings.Where(c => data.Gates.Any(g => g.Crossing == c.Id)).SelectMany(c => new[] { c.SideA, c.SideB });
        return
        [
            .. data.Sources.Select(s => s.Economy),
            .. data.Mills.Select(m => m.Node).Concat(data.Hubs.Select(h => h.Node)).Concat(sides).Select(node => economyOf[node]),
        ];
    }

    /// <summary>Donors whose money is valued; of all, those with money in the months of the plan, and beside them those without.</summary>
    private (IReadOnlyList<string> Valued, IReadOnlyList<string> Without) Donors(ParseResult parsed, ReliefRequest request, List<string> faults)
    {
        if (parsed.GetValue(_donors) is not { } text)
        {
            return ([], []);
        }

        if (request.Money is not FundsOfTables)
        {
            faults.Add("--donors goes with --money table: else the plan does not ask where money comes from.");
        }

        var known = new KnownIds("donor", [.. request.Data.Funds.Where(f => f.Status != FundStatus.Asked).GroupBy(f => f.Donor, StringComparer.Ordinal).Select(f => (f.Key, f.First().Name))]);
        if (text != "all")
        {
            return (known.List("--donors", text, faults), []);
        }

        var (first, last) = (request.First.Index - request.OrderMonths, request.First.Index + request.Months - 1);
        var giving = request.Data.Funds.Where(f => f.Status != FundStatus.Asked && f.MillionUsd > 0 && new YearMonth(f.Year, f.Month).Index is var index && index >= first && index <= last)
            .Select(f => f.Donor).ToHashSet(StringComparer.Ordinal);
        string[] valued = [.. known.All.Select(donor => donor.Id).Where(giving.Contains)];
        if (valued.Length == 0 && request.Money is FundsOfTables)
        {
            faults.Add("--donors all: no donor of the tables gives money in the months of the plan; ask for other months, or leave --donors out.");
        }

        return (valued, [.. known.All.Select(donor => donor.Id).Where(id => !giving.Contains(id))]);
    }
}
