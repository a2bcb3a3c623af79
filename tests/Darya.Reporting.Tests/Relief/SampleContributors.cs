using Darya.Model;
using Darya.Relief.Results;
using Darya.Relief.Shares;

namespace Darya.Reporting.Tests.Relief;

/// <summary>Two made-up contributors: a state that brings wheat and a store, a donor that brings money.</summary>
internal static class SampleContributors
{
    internal static ShareStudy Of(string up, string down) => new(
        new SharesOutcome(
            SamplePipeline.Outcome(),
            [new ContributorShare(down, 40_000_000, 90_000_000, 65_000_000, 65_000_000), new ContributorShare("fund", 0, 50_000_000, 25_000_000, 25_000_000)],
            [new CoalitionCost([], 93_000_000, 0), new CoalitionCost([down], 53_000_000, 40_000_000), new CoalitionCost(["fund"], 93_000_000, 0), new CoalitionCost([down, "fund"], 3_000_000, 90_000_000)],
            false,
            []),
        [new ContributorName(down, new LocalName("Downland", "Низовье"), false), new ContributorName("fund", new LocalName("Relief fund", "Фонд помощи"), true)],
        [
            new PledgeTerm(
                23,
                new Pledge(down, PledgeKind.Food, "elevator wheat", "wheat", "t", [4000, 2400, 0]),
                6400,
                new LocalName($"Downland sells 6,400 t of wheat at Elevator to {up}.", $"Низовье продаёт 6400 т пшеницы с места «Элеватор» ({up}).")),
            new PledgeTerm(
                16,
                new Pledge(down, PledgeKind.Storage, "hub down_store", "flour", "t", [100, 0, 0]),
                100,
                new LocalName("Downland keeps 100 t of flour at Down store.", "Низовье хранит 100 т муки на Нижнем складе.")),
            new PledgeTerm(23, new Pledge("fund", PledgeKind.Money, "fund", null, "USD", [1_400_000, 1_300_000, 300_000]), 3_000_000, new LocalName("Relief fund pays 3 million USD.", "Фонд помощи платит 3 млн долл. США.")),
        ],
        []);
}
