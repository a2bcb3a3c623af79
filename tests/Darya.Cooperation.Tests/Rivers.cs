using Darya.Games;
using Darya.Games.Rivers;
using Darya.Model;
using Darya.Planning;
using Darya.Planning.Results;

namespace Darya.Cooperation.Tests;

/// <summary>The same river as a game that backward induction solves exactly, and as a region that the planner plays.</summary>
/// <remarks>One month, one field a place, a constant worth per hm³, no storage and no loss: what the region yields is what the game says.</remarks>
internal static class Rivers
{
    /// <summary>A river whose last owner appears also above others: KG, UZ, TJ, UZ, KZ. Owner, inflow, capacity, value per unit.</summary>
    internal static (string Owner, int Inflow, int Capacity, int Value)[] Recrossing { get; } =
        [("KG", 8, 8, 6), ("UZ", 0, 6, 7), ("TJ", 3, 6, 6), ("UZ", 2, 3, 13), ("KZ", 0, 4, 11)];

    internal static RiverGame Game((string Owner, int Inflow, int Capacity, int Value)[] places) => RiverGame.Of(River.Of(places.Select((p, i) =>
        new RiverNode(FormattableString.Invariant($"n{i}"), p.Owner, Whole(p.Inflow), Whole(p.Capacity), Whole(p.Value)))));

    internal static Region Region((string Owner, int Inflow, int Capacity, int Value)[] places)
    {
        var region = new SmallRegion { From = new(2001, 7) };
        foreach (var (owner, order) in places.Select(p => p.Owner).Distinct().Select((o, i) => (o, i)))
        {
            region.State(owner, order + 1).Zone("Z" + owner, owner);
        }

        for (var i = 0; i < places.Length; i++)
        {
            var (owner, inflow, capacity, value) = places[i];
            var (node, crop) = (FormattableString.Invariant($"n{i}"), FormattableString.Invariant($"crop{i}"));

            // 1 hm³ a thousand ha; a missing hm³ loses more than it is worth to grow, so fields shrink and the worth is constant.
            region.Junction(node, owner).Inflow(node, inflow)
                .Crop(crop, ("only", 1, [7])).Budget(owner, crop, 1, (value * 10) + 500, 500)
                .District(FormattableString.Invariant($"farm{i}"), owner, node, [(crop, 100, [(7, 100)])], m3s: capacity * 1e6 / (31 * 86400));
        }

        region.Sink("sea", places[^1].Owner);
        for (var i = 0; i < places.Length; i++)
        {
            region.Reach(
                FormattableString.Invariant($"r{i}"),
                FormattableString.Invariant($"n{i}"),
                i + 1 < places.Length ? FormattableString.Invariant($"n{i + 1}") : "sea");
        }

        return region.Build();
    }

    /// <summary>Plays one partition, with sovereignty and answers searched to the depth of the river.</summary>
    internal static Plan Play(Region region, IReadOnlyList<IReadOnlyList<string>> blocks) => Planner.Run(
        new PlanRequest
        {
            Region = region,
            Horizon = Horizon.Create(new YearMonth(2001, 7), new YearMonth(2001, 7), TimeStep.Month),
            Economy = Economy.OfYear(SmallRegion.EconomyYear),
            Coalition = blocks[0],
            Blocks = blocks,
            Baseline = RightsBaseline.Sovereignty,
            DeviationToleranceMusd = 1e-5,
            AnswerDepth = 1,
        },
        progress: null,
        CancellationToken.None);

    /// <summary>Worth of a block in the units of the game: a hundred to a million USD.</summary>
    internal static double Worth(Plan plan, IReadOnlyList<string> block) =>
        100 * plan.Horizon.Years * plan.States.Where(s => block.Contains(s.State)).Sum(s => s.BenefitMusd);

    private static Rational Whole(int value) => new(value);
}
