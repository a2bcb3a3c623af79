using System.Globalization;
using Darya.Corridors.Design;
using Xunit;

namespace Darya.Corridors.Tests.Design;

/// <summary>Instances of D. Rey (2020), Computational benchmarking of exact methods for the bilevel discrete network design problem;
/// optima by trying all 1,024 sets.</summary>
public sealed class SiouxFallsDesignTests
{
    /// <summary>Both sides solve equilibria to relative gaps of 1e-10 and below.</summary>
    private const double Accuracy = 1e-8;

    [SharedTheory("networks")]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void The_best_links_are_found_for_every_budget(int instance)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"SF_DNDP_10_{instance}");
        var (network, costs) = Tntp.Network($"dndp/{name}.txt");
        var candidates = Enumerable.Range(0, costs.Length).Where(link => costs[link] > 0)
            .Select(link => new Candidate($"{network.Nodes[network.Links[link].From]}-{network.Nodes[network.Links[link].To]}", [link], costs[link])).ToList();
        var design = new NetworkDesign(network, Tntp.Trips("SiouxFalls_trips.tntp"), candidates);
        var rows = File.ReadAllLines(Tntp.PathOf("dndp_optima.csv")).Select(line => line.Split(',')).Where(fields => fields[0] == name).ToList();

        Assert.Equal(10, candidates.Count);
        Assert.Equal(5, rows.Count);
        foreach (var row in rows)
        {
            var outcome = design.Solve(Tntp.Number(row[2]));
            Assert.True(outcome.Proven);
            Assert.Equal(
                row[7].Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(), outcome.Built.Select(number => candidates[number].Name).ToHashSet());
            Assert.Equal(Tntp.Number(row[3]), outcome.Spent, 1e-9);
            Assert.Equal(Tntp.Number(row[4]), outcome.TotalCost, Accuracy * outcome.TotalCost);
        }
    }
}
