using System.CommandLine;
using System.Globalization;

namespace Darya.Cli.Commands;

/// <summary><c>darya gravity</c>: gravity equations and trade equilibria from tables, without a region.</summary>
internal static class GravityCommand
{
    internal static Command Create() => new("gravity", "Gravity of trade from tables: estimate what drives it, and solve for what a change does.")
    {
        GravityFitCommand.Create(),
        GravityEquilibriumCommand.Create(),
    };

    /// <summary>An option that is a number within a range told in words.</summary>
    internal static Option<double?> Number(string name, string description, Func<double, bool> isAllowed, string allowed) => new(name)
    {
        Description = description,
        CustomParser = given =>
        {
            var text = given.Tokens[0].Value;
            if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && isAllowed(number))
            {
                return number;
            }

            given.AddError($"{name} must be a number {allowed}; got '{text}'.");
            return null;
        },
    };

    /// <summary>The one of some words that an option has; the first when it is not given.</summary>
    /// <exception cref="UsageException">It is another word.</exception>
    internal static T OneOf<T>(ParseResult parsed, Option<string?> option, params (string Word, T Value)[] choices)
    {
        if (parsed.GetValue(option) is not { } text)
        {
            return choices[0].Value;
        }

        var place = Array.FindIndex(choices, choice => choice.Word == text);
        return place >= 0
            ? choices[place].Value
            : throw new UsageException($"{option.Name} must be {string.Join(", ", choices[..^1].Select(choice => choice.Word))} or {choices[^1].Word}; got '{text}'.");
    }
}
