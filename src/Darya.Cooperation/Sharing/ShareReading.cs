using Darya.Cooperation.Results;
using Darya.Games;
using Darya.Games.Partitions;

namespace Darya.Cooperation.Sharing;

/// <summary>Reads one rule: shares, gains, stability, payments.</summary>
internal static class ShareReading
{
    private const double Enough = 1e-3; // million USD, rounding of worths

    internal static ShareOutcome Read(
        IReadOnlyList<string> players,
        PartitionGame game,
        SolvedRule rule,
        PartitionOutcome alone,
        PartitionOutcome together,
        IReadOnlyList<(PartitionOutcome Alone, PartitionOutcome Together)> years)
    {
        var name = ShareNames.Name(rule.Name);
        if (!rule.Outcome.IsDefined)
        {
            return new ShareOutcome { Rule = rule.Name, Name = name, ShareMusd = null, Reason = ShareReasons.Of(rule.Outcome.Reason!) };
        }

        var shares = rule.Outcome.Allocation.ToDoubles();
        var stability = rule.Stability!;
        var transfers = Transfers.Of(players, shares, together);
        return new ShareOutcome
        {
            Rule = rule.Name,
            Name = name,
            ShareMusd = shares,
            GainMusd = [.. shares.Select((x, i) => x - alone.AccountOf(players[i]).BenefitMusd)],
            IsInCore = stability.CoreSlack is not { } slack || slack.ToDouble() >= -Enough,
            CoreSlackMusd = stability.CoreSlack?.ToDouble() ?? 0,
            FirstToLeave = stability.FirstToLeave is { } first ? string.Join('+', first.Select(i => players[i])) : string.Empty,
            IsExternalityProof = ExternalityProof.Of(game, rule.Outcome.Allocation).Slack.ToDouble() >= -Enough,
            PropensityToDisrupt = [.. stability.PropensityToDisrupt.Select(d => d ?? 0)],
            Power = stability.PowerIndex is { } power ? [.. power.Select(p => p.ToDouble())] : [],
            StabilityIndex = stability.StabilityIndexPopulation ?? 0,
            Payments = Transfers.Payments(players, transfers, alone, together),
            YearsAllBetterShare = years.Count == 0 ? null : years.Count(y => players.Select((p, i) =>
                y.Together.AccountOf(p).BenefitMusd + transfers[i] >= y.Alone.AccountOf(p).BenefitMusd - Enough).All(better => better)) / (double)years.Count,
        };
    }
}
