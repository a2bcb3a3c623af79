using Darya.Cooperation.Results;
using Darya.Model;
using Darya.Planning;

namespace Darya.Reporting.Tests;

/// <summary>A made-up outcome for any region: worths follow simple formulas and nothing was solved, so figures are easy to follow and mean nothing.</summary>
/// <remarks>Acting alone the k-th player has −100·k; a pair of the k-th and the l-th gains 10·k·l, a coalition what its pairs gain.</remarks>
internal sealed class SampleCooperation
{
    private readonly Region _region;
    private readonly string[] _players;

    internal SampleCooperation(Region region)
    {
        _region = region;
        _players = [.. Planner.AllMembers(region)];
    }

    /// <summary>Recorded years; empty for the mean year alone.</summary>
    internal IReadOnlyList<int> Years { get; init; } = [2001, 2002, 2003];

    /// <summary>Whether the core is empty when outsiders act alone.</summary>
    internal bool IsCoreEmpty { get; init; }

    /// <summary>Whether one partition did not settle.</summary>
    internal bool HasInterval { get; init; }

    internal CooperationOutcome Create()
    {
        var byYear = Years.Select((y, i) => Game($"{y}", new LocalName($"{y}", $"{y}"), 0.8 + (0.1 * i))).ToArray();
        var mean = Game("mean-year", new LocalName("Mean year", "Средний год"), 1);
        return new CooperationOutcome
        {
            Region = _region,
            Players = _players,
            Economy = "2023",
            Baseline = RightsBaseline.StatusQuo,
            Years = Years,
            Headline = Years.Count == 0 ? mean : Game($"{Years[0]}-{Years[^1]}", new LocalName($"Mean of {Years[0]}–{Years[^1]}", $"Среднее за {Years[0]}–{Years[^1]}"), byYear.Average(g => g.JointGainMusd) / mean.JointGainMusd),
            MeanYear = mean,
            ByYear = byYear,
            Alliance = Alliance(),
            Sensitivities =
            [
                Sensitivity("energy+20", new LocalName("Fuel and energy 20 % dearer", "Топливо и энергия дороже на 20 %"), 1.2, 12),
                Sensitivity("baseline-a", new LocalName("Rights: sovereignty", "Права: суверенитет"), 0.6, -5),
            ],
            Dependence = [.. _players.Select((p, i) => new DependenceOutcome(p, 4 + i, 2 + i, 10 + i, 12 + i, 3, 0.5, 100 * i, 150 * i))],
            Equilibria = (12, 40),
            Warnings = [new LocalName("A sample: nothing was solved.", "Образец: ничего не решалось.")],
        };
    }

    private static double Pairs(IReadOnlyList<int> members) =>
        members.SelectMany((k, a) => members.Skip(a + 1).Select(l => 10.0 * (k + 1) * (l + 1))).Sum();

    private GameOutcome Game(string id, LocalName name, double scale)
    {
        var grand = Pairs([.. Enumerable.Range(0, _players.Length)]) * scale;
        var partitions = Partitions(_players.Length).Select((p, n) => Partition(p, scale, n)).ToArray();
        return new GameOutcome
        {
            Id = id,
            Name = name,
            Partitions = partitions,
            Coalitions = [.. Subsets().Select(s => Coalition(s, scale))],
            JointGainMusd = grand,
            LargestDeviationMusd = HasInterval ? 0.05 * grand : 0.4,
            IsCohesive = true,
            Gamma = Reading(grand, scale, IsCoreEmpty),
            Delta = Reading(grand, scale, isCoreEmpty: true),
        };
    }

    private PartitionOutcome Partition(IReadOnlyList<int[]> blocks, double scale, int number)
    {
        var settled = !(HasInterval && number == 1);
        return new PartitionOutcome(
            [.. blocks.Select(b => (IReadOnlyList<string>)[.. b.Select(k => _players[k])])],
            [.. blocks.Select(b => Worth(b, scale))],
            [.. blocks.Select(_ => new BlockCertificate(settled ? 0.4 : 40, settled ? 0.05 : 5, 90, 7))],
            [.. blocks.SelectMany(b => b.Select(k => Account(k, Pairs(b) * scale / b.Length))), .. Outsiders(blocks.Count == 1 ? 5 : 0)],
            settled,
            0,
            1.5,
            3);
    }

    private CoalitionOutcome Coalition(int[] members, double scale)
    {
        var worth = Worth(members, scale);
        var open = HasInterval && members.Length == _players.Length - 1;
        return new CoalitionOutcome(
            [.. members.Select(k => _players[k])],
            members.Sum(k => -100.0 * (k + 1)),
            worth,
            open ? worth - 40 : worth,
            open ? worth + 20 : worth,
            worth + (members.Length < _players.Length ? 25 : 0),
            worth - (members.Length < _players.Length ? 5 : 0),
            worth + (members.Length < _players.Length ? 30 : 0),
            open ? 40 : 0.4,
            !open);
    }

    private GameReading Reading(double grand, double scale, bool isCoreEmpty)
    {
        // In a game of pairs the Shapley value gives each half of its pairs.
        double[] shapley = [.. _players.Select((_, k) => 5.0 * (k + 1) * (_players.Select((_, l) => l + 1.0).Sum() - (k + 1)) * scale)];
        var equal = _players.Select(_ => grand / _players.Length).ToArray();
        return new GameReading(
            isCoreEmpty,
            isCoreEmpty ? 15 : -20 * scale,
            true,
            !isCoreEmpty,
            isCoreEmpty ? [_players[0], string.Join('+', _players[1..])] : [],
            [
                Share("shapley", new LocalName("Shapley value", "Вектор Шепли"), shapley, grand, isCoreEmpty ? -8 : 12),
                Share("equal_gain", new LocalName("Equal gain", "Равный выигрыш"), equal, grand, isCoreEmpty ? -30 : 4),
                new ShareOutcome { Rule = "tau", Name = new LocalName("Tau value", "Тау-значение"), ShareMusd = null, Reason = new LocalName("the game is not quasi-balanced", "игра не квазисбалансирована") },
            ]);
    }

    private ShareOutcome Share(string rule, LocalName name, double[] gains, double grand, double slack)
    {
        var power = gains.Select(g => grand > 0 ? g / grand : 0).ToArray();
        var mean = power.Average();
        return new ShareOutcome
        {
            Rule = rule,
            Name = name,
            ShareMusd = [.. gains.Select((g, k) => g - (100.0 * (k + 1)))],
            GainMusd = gains,
            IsInCore = slack >= 0,
            CoreSlackMusd = slack,
            FirstToLeave = string.Join('+', _players[..^1]),
            PropensityToDisrupt = [.. gains.Select((g, k) => k == 0 ? double.PositiveInfinity : (grand - g) / g)],
            Power = power,
            StabilityIndex = Math.Sqrt(power.Average(p => (p - mean) * (p - mean))) / mean,
            Payments = [.. _players.Skip(1).Select((p, k) => new PaymentOutcome(p, _players[0], 20 + k, 8, 6, 4, 2 + k))],
            YearsAllBetterShare = Years.Count == 0 ? null : 2.0 / 3,
        };
    }

    private AllianceOutcome Alliance()
    {
        int[] allies = _players.Contains("UZ") ? [Array.IndexOf(_players, "UZ"), Array.IndexOf(_players, "KZ")] : [0, 1];
        return new AllianceOutcome(
            [.. allies.Select(k => _players[k])],
            Pairs(allies),
            [
                .. _players.Select((p, k) => new AllianceEffect(p, allies.Contains(k), Account(k, 0), Account(k, allies.Contains(k) ? Pairs(allies) / 2 : -3))),
                .. Outsiders(0).Zip(Outsiders(-1)).Select(o => new AllianceEffect(o.First.State, false, o.First, o.Second)),
            ],
            0.4);
    }

    private SensitivityOutcome Sensitivity(string id, LocalName name, double scale, double slack)
    {
        var shapley = Reading(1, scale, IsCoreEmpty).Rules[0].GainMusd;
        return new SensitivityOutcome(
            id,
            name,
            [.. _players.Select((_, k) => -100.0 * (k + 1))],
            shapley.Sum() - _players.Select((_, k) => 100.0 * (k + 1)).Sum(),
            slack < 0,
            shapley,
            null,
            slack,
            _players[0]);
    }

    /// <summary>Seven tenths of a gain is energy served, two tenths fuel, one tenth farming.</summary>
    private StateAccount Account(int k, double gain)
    {
        var size = k + 1.0;
        return new StateAccount(
            _players[k], (-100 * size) + gain, (50 * size) + (0.1 * gain), (80 * size) - (0.2 * gain), (70 * size) - (0.7 * gain), 0, 2 * size, 900 * size, 1000 * size,
            140 * size - gain, 10 * size, -5 * size, 40 * size, 60 * size, 0, size, 2 * size);
    }

    private IEnumerable<StateAccount> Outsiders(double gain) => _region.States.Where(s => !s.IsMember)
        .Select(s => new StateAccount(s.Id, -20 + gain, 10 + gain, 20, 10, 0, 1, 100, 120, 20, 0, 0, 0, 0, 0, 0, 0));

    private static double Worth(int[] members, double scale) => members.Sum(k => -100.0 * (k + 1)) + (Pairs(members) * scale);

    private IEnumerable<int[]> Subsets() => Enumerable.Range(1, (1 << _players.Length) - 1)
        .Select(mask => Enumerable.Range(0, _players.Length).Where(k => (mask >> k & 1) == 1).ToArray())
        .OrderBy(s => s.Length).ThenBy(s => string.Concat(s), StringComparer.Ordinal);

    /// <summary>All partitions, from everybody alone to everybody together.</summary>
    private static IEnumerable<IReadOnlyList<int[]>> Partitions(int count)
    {
        IEnumerable<List<int[]>> all = [[]];
        for (var next = 0; next < count; next++)
        {
            var k = next;
            all = all.SelectMany(p => p.Select((b, i) => (List<int[]>)[.. p.Select((other, j) => i == j ? [.. other, k] : other)]).Append([.. p, [k]])).ToArray();
        }

        return all.OrderByDescending(p => p.Count).ThenBy(p => string.Join('|', p.Select(b => string.Concat(b))), StringComparer.Ordinal);
    }
}
