using System.CommandLine;
using System.Globalization;
using Darya.Cli.Input;
using Darya.Relief.Questions;

namespace Darya.Cli.Commands;

/// <summary><c>darya relief basket REGION --at kabul --cover 0.7</c>: the cheapest food that covers the needs of a person and day.</summary>
internal sealed class ReliefBasketCommand
{
    private const int MostFoods = 100;
    private const double MostGrams = 1000;

    private readonly IReadOnlyList<string> _line;
    private readonly ReliefArguments _arguments = new("relief-basket");
    private readonly Option<string> _at = new("--at") { Description = "Province (cheapest landed prices) or food source (its own prices), by id or name.", Required = true };
    private readonly Option<double?> _usd = ReliefPlanArguments.Optional("--usd-day", "Money for a person a day, USD.", "USD a day above 0, with a point, for example 0.25", x => x is > 0 and <= 1000);
    private readonly Option<int?> _most = new("--most-foods")
    {
        Description = "Most foods in the basket.",
        CustomParser = parsed =>
        {
            var text = parsed.Tokens[0].Value;
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= MostFoods)
            {
                return number;
            }

            parsed.AddError(FormattableString.Invariant($"--most-foods must be a whole number from 1 to {MostFoods}; got '{text}'."));
            return null;
        },
    };

    private readonly Option<double?> _least = ReliefPlanArguments.Optional(
        "--least-grams", "With --most-foods: least of a food that is there, g for a person a day.", FormattableString.Invariant($"g a day from 0 to {MostGrams}"), x => x is >= 0 and <= MostGrams);

    private ReliefBasketCommand(IReadOnlyList<string> line) => _line = line;

    internal static Command Create(IReadOnlyList<string> line)
    {
        var basket = new ReliefBasketCommand(line);
        return basket._arguments.On(
            new Command("basket", "The cheapest food for a person and day that covers energy and eleven nutrients at a place, what each nutrient and rule costs."),
            [basket._at, basket._usd, basket._most, basket._least],
            basket.Run);
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var (at, usd, most, least) = (parsed.GetRequiredValue(_at), parsed.GetValue(_usd), parsed.GetValue(_most), parsed.GetValue(_least));
        return _arguments.Run(
            parsed,
            "relief basket",
            _line,
            (question, faults) =>
            {
                var request = question.Request;
                var provinces = request.Data.Provinces.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
                var places = new KnownIds("province or food source", [.. request.Data.Provinces.Select(p => (p.Id, p.Name)), .. request.Data.Sources.Select(s => (s.Id, s.Name))])
                {
                    Prefers = provinces.Contains,
                };
                if (least is not null && most is null)
                {
                    faults.Add("--least-grams goes with --most-foods: without a number of foods traces are allowed.");
                }

                return question with
                {
                    Request = request with
                    {
                        Basket = places.Find("--at", at, faults) is { } place ? new BasketQuestion(place, usd) : null,
                        Rules = request.Rules with { MostFoods = most, LeastGrams = least ?? 0 },
                    },
                };
            },
            new SortedDictionary<string, string>(StringComparer.Ordinal)
            {
                ["at"] = at,
                ["usd_day"] = Text(usd),
                ["most_foods"] = Text(most),
                ["least_grams"] = Text(least),
            },
            cancellation);
    }

    private static string Text(double? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";
}
