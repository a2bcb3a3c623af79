using Darya.Corridors.Assignment;
using Xunit;

namespace Darya.Corridors.Tests.Assignment;

/// <summary>LeBlanc, Morlok and Pierskalla (1975); best-known link flows of the collection TransportationNetworks.</summary>
public sealed class SiouxFallsTests
{
    private const double Objective = 4_231_335.28710744;
    private const double TotalTime = 7_480_225.344921;

    [SharedFact("networks")]
    public void The_objective_is_the_published_one_at_a_gap_of_one_in_a_million()
    {
        var outcome = UserEquilibrium.Solve(Tntp.Network("SiouxFalls_net.tntp").Network, Tntp.Trips("SiouxFalls_trips.tntp"));

        Assert.True(outcome.GapReached);
        Assert.InRange(outcome.RelativeGap, 0, 1e-6);
        Assert.InRange(outcome.Objective, Objective * (1 - 1e-12), Objective * (1 + 1e-6));
        Assert.InRange(outcome.Bound, outcome.Objective - (1e-6 * outcome.TotalCost) - 1e-6, Objective * (1 + 1e-12));
    }

    [SharedFact("networks")]
    public void Link_flows_are_the_best_known_ones_to_ten_digits()
    {
        var outcome = UserEquilibrium.Solve(
            Tntp.Network("SiouxFalls_net.tntp").Network, Tntp.Trips("SiouxFalls_trips.tntp"), new AssignmentOptions { RelativeGap = 1e-13 });

        Assert.True(outcome.GapReached);
        Assert.Equal(Objective, outcome.Objective, 1e-7);
        Assert.Equal(TotalTime, outcome.TotalTime, 1e-3);
        var known = File.ReadAllLines(Tntp.PathOf("SiouxFalls_flow.tntp")).Skip(1)
            .Select(line => line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries)).Where(fields => fields.Length == 4).ToList();
        Assert.Equal(76, known.Count);
        for (var link = 0; link < known.Count; link++)
        {
            Assert.Equal(Tntp.Number(known[link][2]), outcome.Loads[link], 1e-4);
            Assert.Equal(Tntp.Number(known[link][3]), outcome.Times[link], 1e-8);
        }
    }
}
