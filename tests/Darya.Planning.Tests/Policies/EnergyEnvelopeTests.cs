using Darya.Planning.Power;
using Darya.Simulation;
using Xunit;

namespace Darya.Planning.Tests.Policies;

public sealed class EnergyEnvelopeTests
{
    private const double Largest = 300; // hm³

    [Fact]
    public void A_straight_curve_has_one_plane_and_the_plane_of_full_storage()
    {
        // κ(v) is straight, so its perspective is one plane: κ(dead) q + κ' Q (v − dead).
        var (plant, reservoir) = Upper();
        var envelope = EnergyEnvelope.Of(plant, reservoir, Largest);
        var (dead, full) = (reservoir.Dead.Hm3, reservoir.Full.Hm3);
        var (low, high) = (HydropowerModel.GwhPerHm3(plant, reservoir, dead), HydropowerModel.GwhPerHm3(plant, reservoir, full));
        Assert.Equal(2, envelope.Planes.Count);
        Assert.Equal(envelope.Bias * low, envelope.Planes[0].PerFlow, 9);
        Assert.Equal(envelope.Bias * Largest * (high - low) / (full - dead), envelope.Planes[0].PerStorage, 9);
        Assert.Equal((envelope.Bias * high, 0.0), envelope.Planes[1]);
    }

    [Fact]
    public void The_envelope_before_the_factor_is_never_below_the_energy_and_touches_it_where_the_box_ends()
    {
        var (plant, reservoir) = Upper();
        var envelope = EnergyEnvelope.Of(plant, reservoir, Largest);
        var (dead, full) = (reservoir.Dead.Hm3, reservoir.Full.Hm3);
        double Above(double storage, double flow) => envelope.Planes.Min(p => (p.PerFlow * flow) + (p.PerStorage * (storage - dead))) / envelope.Bias;
        double Exact(double storage, double flow) => HydropowerModel.GwhPerHm3(plant, reservoir, storage) * flow;
        for (var storage = dead; storage <= full; storage += (full - dead) / 10)
        {
            for (var flow = 0.0; flow <= Largest; flow += Largest / 10)
            {
                Assert.True(Above(storage, flow) >= Exact(storage, flow) - 1e-9);
            }

            Assert.Equal(Exact(storage, Largest), Above(storage, Largest), 9);
        }

        Assert.Equal(Exact(dead, 100), Above(dead, 100), 9);
        Assert.Equal(Exact(full, 100), Above(full, 100), 9);
    }

    [Fact]
    public void The_factor_takes_out_the_bias_by_least_squares()
    {
        var envelope = EnergyEnvelope.Of(Upper().Plant, Upper().Reservoir, Largest);
        Assert.InRange(envelope.Bias, 0.5, 1);
        Assert.InRange(envelope.LargestDeviation, 0, 0.2);
    }

    private static (Darya.Model.Power.HydroPlant Plant, Darya.Model.Rivers.Reservoir Reservoir) Upper()
    {
        var region = Valley.Build().Build();
        var plant = region.HydroPlants.First(p => p.HeadNode is not null);
        return (plant, region.Reservoirs.First(r => r.Node == plant.HeadNode));
    }
}
