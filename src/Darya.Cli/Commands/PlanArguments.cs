using System.CommandLine;
using System.Globalization;
using Darya.Model;
using Darya.Planning;

namespace Darya.Cli.Commands;

/// <summary>The arguments that plan and backtest share, and how they become a request.</summary>
internal sealed class PlanArguments
{
    internal const string FirstMonth = "2001-01";
    internal const string LastMonth = "2010-12";

    internal Argument<string> Region { get; } = RegionInput.Argument();

    internal Option<string> For { get; } = new("--for")
    {
        Description = "States that decide together: all, or ids joined by commas, for example KG,UZ. The others decide for themselves, in river order.",
        DefaultValueFactory = _ => "all",
    };

    internal Option<string> From { get; } = new("--from") { Description = "First month.", DefaultValueFactory = _ => FirstMonth };

    internal Option<string> To { get; } = new("--to") { Description = "Last month.", DefaultValueFactory = _ => LastMonth };

    internal Option<string> Economy { get; } = new("--economy")
    {
        Description = "Whose demand, plants, areas and prices run on the inflows: a year, or record for each recorded year's own.",
        DefaultValueFactory = _ => "2023",
    };

    internal Option<string> Step { get; } = new("--step") { Description = "Length of a period: month or dekad.", DefaultValueFactory = _ => "month" };

    internal Option<string> End { get; } = new("--end")
    {
        Description = "Where reservoirs must end: record (recorded or stated end storage) or cyclic (where they began).",
        DefaultValueFactory = _ => "record",
    };

    internal Option<string?> Variant { get; } = new("--variant") { Description = "Lay a variant over the region." };

    internal Option<string?> Series { get; } = new("--series") { Description = "Folder with your own ten-day inflows (inflows_dekad.csv)." };

    internal Option<double?> TimeLimit { get; } = TimeLimitOf("Seconds the run may take.");

    /// <summary>An option that is a number of seconds above 0.</summary>
    internal static Option<double?> TimeLimitOf(string description) => new("--time-limit")
    {
        Description = description,
        CustomParser = given =>
        {
            var text = given.Tokens[0].Value;
            if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds > 0)
            {
                return seconds;
            }

            given.AddError($"--time-limit must be a number of seconds above 0; got '{text}'.");
            return null;
        },
    };

    /// <summary>The request, checked against the region.</summary>
    /// <exception cref="UsageException">An argument cannot be carried out.</exception>
    internal PlanRequest Request(ParseResult parsed, Region region)
    {
        var step = parsed.GetRequiredValue(Step) switch
        {
            "month" => TimeStep.Month,
            "dekad" => TimeStep.Dekad,
            var other => throw new UsageException($"--step must be month or dekad; got '{other}'."),
        };
        var economy = parsed.GetRequiredValue(Economy);
        var horizon = Horizon(parsed, region, step);
        return new PlanRequest
        {
            Region = region,
            Horizon = horizon,
            Economy = CheckYears(Darya.Planning.Economy.Parse(economy, region), economy, region, horizon),
            Coalition = Coalition(parsed.GetRequiredValue(For), region, For.Name),
            End = parsed.GetRequiredValue(End) switch
            {
                "record" => EndRule.Record,
                "cyclic" => EndRule.Cyclic,
                var other => throw new UsageException($"--end must be record or cyclic; got '{other}'."),
            },
            MaximumSeconds = parsed.GetValue(TimeLimit),
        };
    }

    private Horizon Horizon(ParseResult parsed, Region region, TimeStep step)
    {
        var months = region.Inflows.Select(s => s.Months.Keys).ToArray();
        var (first, last) = (months.Max(m => m.MinBy(x => x.Index).Index), months.Min(m => m.MaxBy(x => x.Index).Index));
        YearMonth Month(Option<string> option)
        {
            var text = parsed.GetRequiredValue(option);
            if (!YearMonth.TryParse(text, out var month))
            {
                throw new UsageException($"{option.Name} must be a month like 2001-01; got '{text}'.");
            }

            return month.Index >= first && month.Index <= last
                ? month
                : throw new UsageException($"{option.Name} must lie within the inflows, {Of(first)} to {Of(last)}; got '{text}'.");
        }

        var (from, to) = (Month(From), Month(To));
        return from.Index <= to.Index
            ? Darya.Model.Horizon.Create(from, to, step)
            : throw new UsageException($"--to must not be before --from; got {from} to {to}.");
    }

    private static YearMonth Of(int index) => new(index / 12, (index % 12) + 1);

    private static Economy CheckYears(Economy? economy, string text, Region region, Horizon horizon)
    {
        var known = region.Demands.Select(d => d.Year).Distinct().Order().ToArray();
        var list = string.Join(", ", known.Select(y => y.ToString(CultureInfo.InvariantCulture)));
        if (economy is null)
        {
            throw new UsageException($"--economy must be record or one of {list}; got '{text}'.");
        }

        var missing = horizon.Periods.Select(p => economy.YearFor(p.Year)).Distinct().Where(y => !known.Contains(y)).ToArray();
        return missing.Length == 0
            ? economy
            : throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"--economy record has no figures for {missing[0]}; there are {list}."));
    }

    /// <summary>The members named by an option, in river order.</summary>
    /// <exception cref="UsageException">It names a state that is not a member.</exception>
    internal static IReadOnlyList<string> Coalition(string text, Region region, string option)
    {
        var members = Planner.AllMembers(region);
        if (text == "all")
        {
            return members;
        }

        var wanted = text.Split(',', StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal).ToArray();
        var strangers = wanted.Where(s => !members.Contains(s)).ToArray();
        return strangers.Length == 0
            ? [.. members.Where(wanted.Contains)]
            : throw new UsageException($"{option} must be all or states of {string.Join(", ", members)} joined by commas; got '{string.Join(",", strangers)}'.");
    }
}
