using System.CommandLine;
using Darya.Cli.Input;
using Darya.Corridors;
using Darya.Corridors.Questions;
using Darya.Corridors.Results;
using Darya.Linkage;
using Darya.Model;
using Darya.Model.Corridors;

namespace Darya.Cli.Commands;

/// <summary><c>darya corridors ease REGION --crossing konysbayeva_yallama=-50%</c>: what easier crossings bring, with trade answering until both agree.</summary>
internal sealed class CorridorsEaseCommand
{
    private const double MostHours = 1000;
    private const double MostUsd = 100_000;
    private const string Form = "ID=HOURS, ID=HOURS,USD or ID=-30%, for example konysbayeva_yallama=2,100; ID 'all' for all between members";

    private readonly IReadOnlyList<string> _line;
    private readonly CorridorArguments _arguments = new("corridors-ease");
    private readonly Option<string[]> _crossing = new("--crossing")
    {
        Description = "What a crossing becomes, hours of both sides together and USD for a shipment: ID=HOURS, ID=HOURS,USD, ID=-30% or ID=-30%,-20%; ID 'all' for all between members. May be given several times.",
        Required = true,
    };

    private readonly Option<bool> _hold = new("--hold-trade") { Description = "Hold trade: only its transport becomes cheaper." };
    private readonly Option<string?> _name = new("--name") { Description = "Name of the easing in the report." };

    private CorridorsEaseCommand(IReadOnlyList<string> line) => _line = line;

    internal static Command Create(IReadOnlyList<string> line)
    {
        var ease = new CorridorsEaseCommand(line);
        return ease._arguments.On(
            new Command("ease", "What fewer hours and less money at crossings bring, and whom; trade answers until corridors and trade agree."),
            [ease._crossing, ease._hold, ease._name],
            ease.Run);
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var given = parsed.GetRequiredValue(_crossing);
        var hold = parsed.GetValue(_hold);
        return _arguments.Run(
            parsed,
            "corridors ease",
            _line,
            (question, faults) =>
            {
                var data = question.Request.Data;
                var targets = new List<EaseTarget>();
                foreach (var text in given)
                {
                    targets.AddRange(Targets(text, question.Request, faults));
                }

                if (targets.Count == 0 && faults.Count == 0)
                {
                    faults.Add($"--crossing: no crossing lies between {string.Join(", ", question.Request.Members)}.");
                }

                foreach (var twice in targets.GroupBy(t => t.Crossing, StringComparer.Ordinal).Where(g => g.Count() > 1))
                {
                    faults.Add($"--crossing: {twice.Key} is given more than once.");
                }

                return question.Request with { Ease = new EaseQuestion(Name(parsed.GetValue(_name), data, targets), targets) };
            },
            new SortedDictionary<string, string>(StringComparer.Ordinal) { ["crossing"] = string.Join(' ', given), ["hold_trade"] = hold ? "yes" : "no" },
            cancellation,
            hold ? null : question => Eased(question, cancellation));
    }

    private static CorridorStudy Eased(CorridorQuestion question, CancellationToken cancellation) =>
        EasedTrade.Run(question.Trade, question.Matrix!, question.Request, cancellation);

    private static IEnumerable<EaseTarget> Targets(string text, CorridorRequest request, List<string> faults)
    {
        var data = request.Data;
        var (id, value) = text.IndexOf('=', StringComparison.Ordinal) is var at and > 0 ? (text[..at].Trim(), text[(at + 1)..]) : (text, "");
        var parts = value.Split(',', StringSplitOptions.TrimEntries);
        if (parts.Length > 2
            || !TryAmount(parts[0], MostHours, out var hours, out var hoursPercent)
            || (parts.Length == 2 && !TryAmount(parts[1], MostUsd, out _, out _)))
        {
            faults.Add($"--crossing takes {Form}; got '{text}'.");
            return [];
        }

        double? usd = null, usdPercent = null;
        if (parts.Length == 2)
        {
            _ = TryAmount(parts[1], MostUsd, out usd, out usdPercent);
        }

        IReadOnlyList<string> crossings = id == "all"
            ? BetweenMembers(request)
            : new KnownIds("crossing", [.. data.Crossings.Select(c => (c.Id, c.Name))]).List("--crossing", id, faults);
        return crossings.Select(crossing => new EaseTarget(crossing, hours, hoursPercent, usd, usdPercent));
    }

    /// <summary>An amount, or a change of it in percent from -100 to 0.</summary>
    private static bool TryAmount(string text, double most, out double? amount, out double? percent)
    {
        (amount, percent) = (null, null);
        if (text.EndsWith('%'))
        {
            if (!CorridorArguments.TryNumber(text[..^1], out var change) || change is < -100 or > 0)
            {
                return false;
            }

            percent = change;
            return true;
        }

        if (!CorridorArguments.TryNumber(text, out var number) || number < 0 || number > most)
        {
            return false;
        }

        amount = number;
        return true;
    }

    /// <summary>Crossings with a member on each side.</summary>
    private static string[] BetweenMembers(CorridorRequest request)
    {
        var economy = request.Data.Nodes.ToDictionary(n => n.Id, n => n.Economy, StringComparer.Ordinal);
        bool IsMember(string place) => economy.TryGetValue(place, out var at) && request.Members.Contains(at);
        return [.. request.Data.Crossings.Where(c => IsMember(c.SideA) && IsMember(c.SideB)).Select(c => c.Id)];
    }

    private static LocalName Name(string? given, CorridorData data, List<EaseTarget> targets)
    {
        const int Few = 3;
        if (given?.Trim() is { Length: > 0 } name)
        {
            return new LocalName(name, name);
        }

        LocalName[] names = [.. targets.Take(Few).Select(t => data.Crossings.First(c => c.Id == t.Crossing).Name)];
        var more = targets.Count - names.Length;
        return new LocalName(
            "Easier: " + string.Join(", ", names.Select(n => n.English)) + (more > 0 ? FormattableString.Invariant($" and {more} more") : ""),
            "Легче: " + string.Join(", ", names.Select(n => n.Russian)) + (more > 0 ? FormattableString.Invariant($" и ещё {more}") : ""));
    }
}
