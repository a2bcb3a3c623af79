using System.CommandLine;
using System.Globalization;
using Darya.Cli.Input;
using Darya.Relief;
using Darya.Relief.Questions;

namespace Darya.Cli.Commands;

/// <summary>What the commands share that make a supply plan: its length, people in need, money, ration, vehicles.</summary>
internal sealed class ReliefPlanArguments
{
    private const int MostMonths = 24;
    private const int UsualMonths = 12;
    private const int MostOrderMonths = 12;
    private const int UsualOrderMonths = 3;
    private const double MostMillionUsd = 1e6; // a month
    private const string Chosen = "chosen";
    private const string ByPlace = "by-place";
    private const string Enough = "enough";
    private const string Table = "table";

    private readonly Option<int> _months = PolicyArguments.WholeNumber("--months", "Months of the plan.", 1, MostMonths, UsualMonths);
    private readonly Option<int> _orderMonths = PolicyArguments.WholeNumber(
        "--order-months", "Months before the first in which food is ordered and moved but nobody is fed, so that the pipeline is not empty at the start.", 0, MostOrderMonths, UsualOrderMonths);

    private readonly Option<double?> _people = Optional("--people", "People in need, million; those of the tables when not given.", "million people above 0 and at most 1000, with a point, for example 12.6", x => x is > 0 and <= 1000);
    private readonly Option<string?> _need = new("--need") { Description = "CSV file of people in need by province and month, in the place of the rule of the tables." };
    private readonly Option<string> _money = new("--money")
    {
        Description = "Money: enough (no limit), table (the funds of the region with their months and conditions), or million USD a month.",
        DefaultValueFactory = _ => Enough,
    };

    private readonly Option<double?> _factor = Optional("--money-factor", "With --money table: by what every amount is multiplied, for example 0.5.", "a number from 0 to 100, with a point, for example 0.5", x => x is >= 0 and <= 100);
    private readonly Option<string> _ration = new("--ration")
    {
        Description = "Ration: chosen (one for all), by-place (one of its own in each province and month; slower), or the id of a printed one.",
        DefaultValueFactory = _ => Chosen,
    };

    private readonly Option<bool> _noCash = new("--no-cash") { Description = "No money to families in the place of food." };
    private readonly Option<bool> _parts = new("--parts-of-vehicles") { Description = "Let trucks and wagons at the crossings be parts of one; quicker." };
    private readonly Option<double?> _timeLimit = PlanArguments.TimeLimitOf("Seconds for the search for whole vehicles; the best plan so far with its gap stands then. 30 when not given.");

    internal IEnumerable<Option> Options => [_months, _orderMonths, _people, _need, _money, _factor, _ration, _noCash, _parts, _timeLimit];

    /// <summary>The request with the months of the plan.</summary>
    internal ReliefRequest WithMonths(ParseResult parsed, ReliefRequest request) => request with { Months = parsed.GetValue(_months), OrderMonths = parsed.GetValue(_orderMonths) };

    /// <summary>Refuses a ration of its own in each place: events and shares hold many plans against each other, which only one ration for all allows.</summary>
    internal void RefuseByPlace(ParseResult parsed, List<string> faults)
    {
        if (parsed.GetRequiredValue(_ration) == ByPlace)
        {
            faults.Add($"--ration {ByPlace} goes with relief plan alone; take {Chosen} or a printed one.");
        }
    }

    /// <summary>A number that may be left out.</summary>
    internal static Option<double?> Optional(string name, string description, string allowed, Func<double, bool> isAllowed) => new(name)
    {
        Description = description,
        CustomParser = parsed =>
        {
            var text = parsed.Tokens[0].Value;
            if (CorridorArguments.TryNumber(text, out var number) && isAllowed(number))
            {
                return number;
            }

            parsed.AddError($"{name} must be {allowed}; got '{text}'.");
            return null;
        },
    };

    /// <summary>The question with the plan's part; what is wrong is added to the list.</summary>
    /// <exception cref="InvalidInputException">The need file has faults; they have been printed.</exception>
    internal ReliefQuestion With(ParseResult parsed, ReliefQuestion question, List<string> faults)
    {
        var request = question.Request with
        {
            Months = parsed.GetValue(_months),
            OrderMonths = parsed.GetValue(_orderMonths),
            PeopleMillion = parsed.GetValue(_people),
            Money = Money(parsed, faults),
            Ration = Ration(parsed, question.Request, faults),
            AllowsCash = !parsed.GetValue(_noCash),
            WholeVehicles = !parsed.GetValue(_parts),
            SearchSeconds = parsed.GetValue(_timeLimit) ?? question.Request.SearchSeconds,
        };
        if (parsed.GetValue(_need) is not { } path)
        {
            return question with { Request = request };
        }

        if (request.PeopleMillion is not null)
        {
            faults.Add("--people and --need both say who is in need; leave one out.");
        }

        // A file is read when the arguments hold, so that its lines stand alone.
        CorridorArguments.ThrowIfAny(faults);
        var need = ReliefNeedFile.Read(path, request.Data, request.First, request.Months);
        return question with { Request = request with { Need = need.Rows }, Warnings = need.Warnings, Reading = question.Reading with { Inputs = [.. question.Reading.Inputs, need.File] } };
    }

    /// <summary>Settings by name.</summary>
    internal SortedDictionary<string, string> Settings(ParseResult parsed) => new(StringComparer.Ordinal)
    {
        ["months"] = Text(parsed.GetValue(_months)),
        ["order_months"] = Text(parsed.GetValue(_orderMonths)),
        ["people_million"] = Text(parsed.GetValue(_people)),
        ["need"] = parsed.GetValue(_need) ?? "",
        ["money"] = parsed.GetRequiredValue(_money),
        ["money_factor"] = Text(parsed.GetValue(_factor)),
        ["ration"] = parsed.GetRequiredValue(_ration),
        ["cash"] = ReliefRuleArguments.Word(!parsed.GetValue(_noCash)),
        ["whole_vehicles"] = ReliefRuleArguments.Word(!parsed.GetValue(_parts)),
        ["time_limit_s"] = Text(parsed.GetValue(_timeLimit)),
    };

    private ReliefMoney Money(ParseResult parsed, List<string> faults)
    {
        var (text, factor) = (parsed.GetRequiredValue(_money), parsed.GetValue(_factor));
        if (factor is not null && text != Table)
        {
            faults.Add($"--money-factor goes with --money table; got --money {text}.");
        }

        switch (text)
        {
            case Enough:
                return new EnoughMoney();
            case Table:
                return new FundsOfTables(factor ?? 1);
            default:
                if (!CorridorArguments.TryNumber(text, out var million) || million is not (>= 0 and <= MostMillionUsd))
                {
                    faults.Add($"--money must be enough, table, or million USD a month from 0 to 1000000 with a point, for example 45; got '{text}'.");
                }

                return new MoneyAMonth(million);
        }
    }

    private ReliefRation Ration(ParseResult parsed, ReliefRequest request, List<string> faults)
    {
        var text = parsed.GetRequiredValue(_ration);
        if (text is Chosen or ByPlace)
        {
            return new ChosenRation(text == ByPlace);
        }

        var id = new KnownIds($"ration beside {Chosen} and {ByPlace}", [.. request.Data.Rations.Select(r => (r.Id, r.Name))]).Find("--ration", text, faults);
        return id is null ? request.Ration : new PrintedRation(id);
    }

    private static string Text(double? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";
}
