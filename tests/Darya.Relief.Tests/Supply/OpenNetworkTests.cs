using Darya.Relief.Supply;
using Xunit;

namespace Darya.Relief.Tests.Supply;

public sealed class OpenNetworkTests
{
    [SharedFact(OpenInstance.Folder)]
    public void The_open_network_costs_and_weighs_what_the_reference_says()
    {
        var plan = SupplyPlan.Find(OpenInstance.Network());
        Assert.Equal(864_475.8508, plan.SpentUsd, 4);
        Assert.Equal(1_176.86, plan.TonnesHandedOut, 2);
        Assert.Equal(0.411655, plan.SpentUsd / plan.RationDays, 6);
        Assert.Equal(305.478, plan.RationGrams![12], 3); // maize meal
        Assert.Empty(plan.Breaks);
        Assert.InRange(plan.Audit.LargestResidualTonnes, 0, 1e-6);
        Assert.Equal(0, plan.Gap, 9);
    }
}
