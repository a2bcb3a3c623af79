using System.CommandLine;
using System.Globalization;
using System.Text;
using Darya.Cli.Output;
using Darya.Cooperation;
using Darya.Data;
using Darya.Model;
using Darya.Planning;

namespace Darya.Cli.Commands;

/// <summary>The arguments of <c>cooperate</c>, and how they become a request.</summary>
internal sealed class CooperateArguments
{
    private const int FewestPlayers = 2;

    internal Argument<string> Region { get; } = RegionInput.Argument();

    internal Option<string> Years { get; } = new("--years")
    {
        Description = "Recorded years to play: record (all), mean (the mean year alone, the quick look), or years like 2001-2005,2008.",
        DefaultValueFactory = _ => "record",
    };

    internal Option<string> Baseline { get; } = new("--baseline")
    {
        Description = "What a state may do without an agreement: A (sovereignty), B (status quo), C (integrity).",
        DefaultValueFactory = _ => "B",
    };

    internal Option<string> Economy { get; } = new("--economy")
    {
        Description = "Whose demand, plants, areas and prices run on the inflows: a year, or record for each recorded year's own.",
        DefaultValueFactory = _ => "2023",
    };

    internal Option<string?> With { get; } = new("--with")
    {
        Description = "Joined by commas: trade and corridors to link gains of trade among members and joint works with water and power; states outside the agreements that play too, for example AF.",
    };

    internal Option<string> Alliance { get; } = new("--alliance")
    {
        Description = "Members whose alliance is looked at first.",
        DefaultValueFactory = _ => "UZ,KZ",
    };

    internal Option<bool> NoSensitivity { get; } = new("--no-sensitivity") { Description = "Leave out changed prices, rights and behaviour." };

    internal Option<string?> Variant { get; } = new("--variant") { Description = "Lay a variant over the region." };

    internal Option<string?> Series { get; } = new("--series") { Description = "Folder with your own ten-day inflows (inflows_dekad.csv)." };

    internal Option<int> Threads { get; } = new("--threads")
    {
        Description = "Equilibria solved at once.",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    internal Option<string> Cache { get; } = new("--cache")
    {
        Description = "Folder where equilibria are kept, so that a second run finds them; none for no cache.",
        DefaultValueFactory = _ => Path.Combine("runs", "cache", "cooperate"),
    };

    /// <summary>The request, checked against the region.</summary>
    /// <exception cref="UsageException">An argument cannot be carried out.</exception>
    internal CooperationRequest Request(ParseResult parsed, Region region, RegionReading reading)
    {
        var threads = parsed.GetValue(Threads);
        if (threads < 1)
        {
            throw new UsageException(FormattableString.Invariant($"--threads must be 1 or more; got {threads}."));
        }

        var players = Players(parsed.GetValue(With), region);
        var covered = Covered(region);
        var wanted = Wanted(parsed.GetRequiredValue(Years), covered);
        var cache = parsed.GetRequiredValue(Cache);
        return new CooperationRequest
        {
            Region = region,
            Players = players,
            MeanOf = covered,
            Years = wanted,
            Economy = EconomyOf(parsed.GetRequiredValue(Economy), region, wanted, covered),
            Baseline = RightsBaselineLetters.TryParse(parsed.GetRequiredValue(Baseline), out var baseline)
                ? baseline
                : throw new UsageException($"--baseline must be A, B or C; got '{parsed.GetRequiredValue(Baseline)}'."),
            Alliance = AllianceOf(parsed, players),
            WithSensitivities = !parsed.GetValue(NoSensitivity),
            Threads = threads,
            Fingerprint = reading.Fingerprint,
            Cache = cache == "none" ? null : CooperationCache.In(cache), // last: a wrong argument leaves no folder behind
        };
    }

    /// <summary>A name that tells runs with different arguments apart.</summary>
    internal static string Name(CooperationRequest request, IReadOnlyList<string>? linked = null)
    {
        var name = new StringBuilder("cooperate-" + request.Region.Id);
        string[] parts =
        [
            request.Region.Variant ?? string.Empty,
            request.Economy.ToString(),
            request.Baseline == RightsBaseline.StatusQuo ? string.Empty : request.Baseline.Letter(),
            request.Years.Count == request.MeanOf.Count ? string.Empty : request.Years.Count == 0 ? "mean" : string.Join('-', request.Years),
            request.Players.Count == Planner.AllMembers(request.Region).Count ? string.Empty : string.Join('-', request.Players),
            .. linked ?? [],
        ];
        foreach (var part in parts.Where(p => p.Length > 0))
        {
            name.Append('-').Append(part);
        }

        return name.ToString();
    }

    internal static SortedDictionary<string, string> Settings(CooperationRequest request) => new(StringComparer.Ordinal)
    {
        ["players"] = string.Join(',', request.Players),
        ["years"] = request.Years.Count == 0 ? "mean" : string.Join(',', request.Years),
        ["mean_of"] = string.Join(',', request.MeanOf),
        ["economy"] = request.Economy.ToString(),
        ["rights_baseline"] = request.Baseline.Letter(),
        ["alliance"] = string.Join(',', request.Alliance),
        ["sensitivities"] = request.WithSensitivities ? "yes" : "no",
        ["tolerance_percent"] = request.TolerancePercent.ToString(CultureInfo.InvariantCulture),
        ["solver"] = "Clp, initial solve with presolve, then warm restarts",
    };

    private static string[] Players(string? with, Region region)
    {
        var members = Planner.AllMembers(region);
        var others = (with ?? string.Empty).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(word => !LinkArguments.IsWord(word)).Distinct(StringComparer.Ordinal).ToArray();
        var outsiders = region.States.Where(s => !s.IsMember).Select(s => s.Id).ToArray();
        var strangers = others.Where(s => !outsiders.Contains(s)).ToArray();
        if (strangers.Length > 0)
        {
            throw new UsageException($"--with must name trade, corridors or states outside the agreements ({string.Join(", ", outsiders)}); got '{string.Join(",", strangers)}'.");
        }

        string[] players = [.. members, .. others];
        return players.Length is >= FewestPlayers and <= CooperationStudy.MostPlayers
            ? players
            : throw new UsageException(FormattableString.Invariant(
                $"A study needs {FewestPlayers} to {CooperationStudy.MostPlayers} players; this region has {players.Length}."));
    }

    private string[] AllianceOf(ParseResult parsed, IReadOnlyList<string> players)
    {
        if (parsed.GetResult(Alliance) is not { } given)
        {
            return [.. players.Take(FewestPlayers)]; // a command that does not ask for an alliance
        }

        var isGiven = !given.Implicit;
        var allies = parsed.GetRequiredValue(Alliance).Split(',', StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal).ToArray();
        if (allies.Length >= FewestPlayers && allies.All(players.Contains))
        {
            return allies;
        }

        // A region without the two default allies is looked at by its first two players.
        return isGiven
            ? throw new UsageException($"--alliance must name two or more of {string.Join(", ", players)}; got '{parsed.GetRequiredValue(Alliance)}'.")
            : [.. players.Take(FewestPlayers)];
    }

    /// <summary>Calendar years with inflows in every month.</summary>
    internal static int[] Covered(Region region) =>
        MeanYear.Covered(region) is { Length: > 0 } years ? years : throw new UsageException("The inflows of the region cover no whole calendar year.");

    private static int[] Wanted(string text, int[] covered)
    {
        switch (text)
        {
            case "record":
                return covered;
            case "mean":
                return [];
        }

        var years = new SortedSet<int>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            var ends = part.Split('-');
            var read = ends.Select(e => int.TryParse(e, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && covered.Contains(year) ? year : 0).ToArray();
            if (ends.Length > 2 || read.Contains(0) || read[0] > read[^1])
            {
                throw new UsageException(FormattableString.Invariant(
                    $"--years must be record, mean, or years from {covered[0]} to {covered[^1]} like 2001-2005,2008; got '{text}'."));
            }

            years.UnionWith(Enumerable.Range(read[0], read[^1] - read[0] + 1));
        }

        return [.. years];
    }

    private static Economy EconomyOf(string text, Region region, IReadOnlyList<int> years, IReadOnlyList<int> covered)
    {
        var known = region.Demands.Select(d => d.Year).Distinct().Order().ToArray();
        var economy = Darya.Planning.Economy.Parse(text, region);
        var missing = economy is null ? [] : covered.Concat(years).Select(economy.YearFor).Where(y => !known.Contains(y)).ToArray();
        return economy is not null && missing.Length == 0
            ? economy
            : throw new UsageException($"--economy must be record or one of {string.Join(", ", known.Select(y => y.ToString(CultureInfo.InvariantCulture)))}; got '{text}'.");
    }
}
