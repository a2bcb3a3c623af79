using Darya.Cooperation.Equilibria;
using Darya.Cooperation.Results;
using Darya.Cooperation.Sensitivity;
using Darya.Cooperation.Worths;
using Darya.Games;
using Darya.Games.Partitions;
using Darya.Model;

namespace Darya.Cooperation;

/// <summary>The entrance: what every coalition of a region can achieve, and how to share it.</summary>
/// <remarks>Cases (years, assumptions) → equilibria of all partitions → worths of coalitions → solved games → shares, payments, stability.</remarks>
public static class CooperationStudy
{
    /// <summary>Most players whose partitions are played.</summary>
    public const int MostPlayers = 6;

    /// <summary>Ids of the share rules, in the order of the tables.</summary>
    public static IReadOnlyList<string> Rules => Sharing.ShareNames.Shown;

    private static readonly string[] DealRules = ["nucleolus", "shapley"];

    /// <summary>Studies.</summary>
    /// <param name="request">What to study.</param>
    /// <param name="progress">Told about every equilibrium; may be null.</param>
    /// <param name="cancellation">Stops the study; what is in the cache stays.</param>
    /// <exception cref="ArgumentException">Players, years or the alliance do not fit the region.</exception>
    /// <exception cref="Planning.PlanInfeasibleException">An equilibrium has a player without a plan that keeps all rules.</exception>
    /// <exception cref="Planning.PlanStoppedException">The solver met numerical trouble.</exception>
    /// <exception cref="OperationCanceledException">The study was cancelled.</exception>
    public static CooperationOutcome Run(CooperationRequest request, IProgress<CooperationProgress>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        Check(request);
        var players = request.Players;
        var partitions = Partition.All(players.Count);
        var gammaPartitions = WorthGame.GammaPartitions(players.Count);
        var assumptions = request.WithSensitivities ? Assumption.Cases(request) : [];
        var all = (partitions.Count * (1 + request.Years.Count)) + (gammaPartitions.Count * assumptions.Count);
        var player = new EquilibriumPlayer(request, all, progress);

        var mean = Game(request, YearCase.Mean(request), partitions, player, cancellation);
        var years = request.Years.Select(y => YearCase.Recorded(request, y))
            .Select(year => (Case: year, Records: player.Play(year, partitions, cancellation))).ToArray();
        var byYear = years.Select(y => Read(request, y.Case.Id, y.Case.Name, partitions, [y.Records], [])).ToArray();
        var headline = years.Length == 0 ? mean : Read(
            request,
            FormattableString.Invariant($"{request.Years[0]}-{request.Years[^1]}"),
            MeanOfYears(request.Years),
            partitions,
            [.. years.Select(y => y.Records)],
            [.. byYear.Select(g => (g.Partitions[0], g.Partitions[^1]))]);
        var deal = Deal(mean);
        var sensitivities = assumptions.Select(a =>
        {
            var records = player.Play(a, gammaPartitions, cancellation);
            var game = WorthGame.Gamma(players, p => PartitionReading.Read(players, p, [records[p]], 0, request.TolerancePercent).WorthMusd);
            return SensitivityReading.Read(a.Id, a.Name, players, game, deal);
        }).ToList();
        if (request.WithSensitivities)
        {
            sensitivities.AddRange(Behaviour(players, mean, deal));
        }

        return new CooperationOutcome
        {
            Region = request.Region,
            Players = players,
            Economy = request.Economy.ToString(),
            Baseline = request.Baseline,
            Years = request.Years,
            Headline = headline,
            MeanYear = mean,
            ByYear = byYear,
            Alliance = AllianceReading.Read(request, headline),
            Sensitivities = sensitivities,
            Dependence = DependenceReading.Read(players, headline),
            Equilibria = player.Counts,
            Warnings = CooperationWarnings.Of(request, headline, mean),
        };
    }

    /// <summary>The gains that sensitivities hold a deal to: those of the nucleolus, or of the Shapley value where it has none.</summary>
    private static IReadOnlyList<double> Deal(GameOutcome game) => DealRules
        .Select(rule => game.Gamma.Rules.Single(r => r.Rule == rule)).First(r => r.ShareMusd is not null).GainMusd;

    private static GameOutcome Game(
        CooperationRequest request, YearCase year, IReadOnlyList<Partition> partitions, EquilibriumPlayer player, CancellationToken cancellation) =>
        Read(request, year.Id, year.Name, partitions, [player.Play(year, partitions, cancellation)], []);

    private static GameOutcome Read(
        CooperationRequest request,
        string id,
        LocalName name,
        IReadOnlyList<Partition> partitions,
        IReadOnlyList<IReadOnlyDictionary<Partition, EquilibriumRecord>> years,
        IReadOnlyList<(PartitionOutcome Alone, PartitionOutcome Together)> outcomes)
    {
        var players = request.Players;
        var jointGain = years.Average(y => y[partitions[^1]].TotalMusd(players) - y[partitions[0]].TotalMusd(players));
        return GameReadings.Read(
            id,
            name,
            players,
            [.. partitions.Select(p => PartitionReading.Read(players, p, [.. years.Select(y => y[p])], jointGain, request.TolerancePercent))],
            outcomes);
    }

    /// <summary>What those outside do, as seen from the same equilibria: hold together, do their best or their worst for the coalition.</summary>
    private static IEnumerable<SensitivityOutcome> Behaviour(IReadOnlyList<string> players, GameOutcome mean, IReadOnlyList<double> deal)
    {
        var game = WorthGame.Of(players, mean.Partitions);
        (string Id, LocalName Name, CoalitionGame Game)[] beliefs =
        [
            ("outsiders-together", new("Those outside hold together", "Остальные действуют вместе"), Conjectures.Delta(game)),
            ("outsiders-best", new("Those outside group as suits the coalition best", "Остальные группируются в пользу коалиции"), Conjectures.Best(game)),
            ("outsiders-worst", new("Those outside group as suits the coalition least", "Остальные группируются во вред коалиции"), Conjectures.Worst(game)),
        ];
        return beliefs.Select(b => SensitivityReading.Read(b.Id, b.Name, players, b.Game, deal));
    }

    private static LocalName MeanOfYears(IReadOnlyList<int> years) => new(
        FormattableString.Invariant($"Mean of the years {years[0]}-{years[^1]}"), FormattableString.Invariant($"Среднее за {years[0]}–{years[^1]} годы"));

    private static void Check(CooperationRequest request)
    {
        var states = request.Region.States.Select(s => s.Id).ToArray();
        var strangers = request.Players.Concat(request.Alliance).Where(p => !states.Contains(p)).Distinct().ToArray();
        if (strangers.Length > 0)
        {
            throw new ArgumentException($"The region has no state {string.Join(", ", strangers)}; it has {string.Join(", ", states)}.", nameof(request));
        }

        if (request.Players.Count is < 2 or > MostPlayers || request.Players.Distinct().Count() < request.Players.Count)
        {
            throw new ArgumentException(FormattableString.Invariant($"A study has two to {MostPlayers} different players; got {request.Players.Count}."), nameof(request));
        }

        if (request.Alliance.Count < 2 || request.Alliance.Any(a => !request.Players.Contains(a)))
        {
            throw new ArgumentException("The alliance must name two or more of the players.", nameof(request));
        }

        if (request.MeanOf.Count == 0)
        {
            throw new ArgumentException("The mean year needs at least one year.", nameof(request));
        }
    }
}
