using System.CommandLine;
using Darya.Cli.Input;
using Darya.Corridors.Questions;
using Darya.Model;
using Darya.Model.Corridors;

namespace Darya.Cli.Commands;

/// <summary><c>darya corridors people REGION --open kulundu_ovchi_kalacha</c>: travellers at the crossings of a valley, their wait, what opening or widening does.</summary>
internal sealed class CorridorsPeopleCommand
{
    private const double MostPeople = 1_000_000;

    private readonly IReadOnlyList<string> _line;
    private readonly CorridorArguments _arguments = new("corridors-people");
    private readonly Option<string?> _open = new("--open") { Description = "Crossings that open for people, joined by commas." };
    private readonly Option<string[]> _capacity = new("--capacity") { Description = "New capacity of a crossing, people a day both ways: ID=N; may be given several times." };
    private readonly Option<string?> _name = new("--name") { Description = "Name of the change in the report." };

    private CorridorsPeopleCommand(IReadOnlyList<string> line) => _line = line;

    internal static Command Create(IReadOnlyList<string> line)
    {
        var people = new CorridorsPeopleCommand(line);
        return people._arguments.On(
            new Command("people", "Travellers at crossings, in Central Asia those of the Fergana valley: use, capacity, wait, and what opening or widening one does."),
            [people._open, people._capacity, people._name],
            people.Run);
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var (open, capacity) = (parsed.GetValue(_open), parsed.GetValue(_capacity) ?? []);
        return _arguments.Run(
            parsed,
            "corridors people",
            _line,
            (question, faults) =>
            {
                var data = question.Request.Data;
                var known = new KnownIds("crossing", [.. data.Crossings.Select(c => (c.Id, c.Name))]);
                var opened = known.List("--open", open, faults);
                var capacities = Capacities(capacity, known, faults);
                return question.Request with { People = new PeopleQuestion(Name(parsed.GetValue(_name), data, opened, capacities), opened, capacities) };
            },
            new SortedDictionary<string, string>(StringComparer.Ordinal) { ["open"] = open ?? "", ["capacity"] = string.Join(' ', capacity) },
            cancellation);
    }

    private static SortedDictionary<string, double> Capacities(string[] given, KnownIds known, List<string> faults)
    {
        var capacities = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var text in given)
        {
            var at = text.IndexOf('=', StringComparison.Ordinal);
            if (at < 0 || !CorridorArguments.TryNumber(text[(at + 1)..], out var people) || people <= 0 || people > MostPeople)
            {
                faults.Add(FormattableString.Invariant($"--capacity takes ID=N with N people a day above 0 and up to {MostPeople}, for example dostuk_dustlik=30000; got '{text}'."));
            }
            else if (known.Find("--capacity", text[..at].Trim(), faults) is { } crossing && !capacities.TryAdd(crossing, people))
            {
                faults.Add($"--capacity: {crossing} is given more than once.");
            }
        }

        return capacities;
    }

    private static LocalName Name(string? given, CorridorData data, IReadOnlyList<string> opened, SortedDictionary<string, double> capacities)
    {
        if (given?.Trim() is { Length: > 0 } name)
        {
            return new LocalName(name, name);
        }

        if (opened.Count == 0 && capacities.Count == 0)
        {
            return new LocalName("Days as they are", "Дни как они есть");
        }

        LocalName Of(string id) => data.Crossings.First(c => c.Id == id).Name;
        (string English, string Russian)[] parts =
        [
            .. opened.Select(id => ($"{Of(id).English} opens", $"{Of(id).Russian} открывается")),
            .. capacities.Select(c => (FormattableString.Invariant($"{Of(c.Key).English} takes {c.Value:0} a day"), FormattableString.Invariant($"{Of(c.Key).Russian} пропускает {c.Value:0} в сутки"))),
        ];
        return new LocalName(string.Join("; ", parts.Select(p => p.English)), string.Join("; ", parts.Select(p => p.Russian)));
    }
}
