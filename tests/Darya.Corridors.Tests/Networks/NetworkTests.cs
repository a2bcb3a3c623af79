using Darya.Corridors.Networks;
using Xunit;

namespace Darya.Corridors.Tests.Networks;

public sealed class NetworkTests
{
    [Fact]
    public void All_faults_are_told_at_once_with_the_names_of_nodes()
    {
        var builder = new NetworkBuilder();
        builder.AddNode("Arys");
        builder.AddNode("Arys");
        builder.AddNode("Saryagash");
        builder.AddLink("Arys", "Keles", LinkCost.Constant(1));
        builder.AddLink("Arys", "Saryagash", LinkCost.Constant(-1.5));
        builder.AddLink("Saryagash", "Arys", LinkCost.Bpr(1, 0.15, 0, 4));
        builder.AddLink("Saryagash", "Saryagash", LinkCost.Linear(1, -2));
        builder.AddLink("Saryagash", "Arys", LinkCost.Bpr(1, 0.15, 10, 0.5));

        var error = Assert.Throws<NetworkException>(builder.Build);

        Assert.Equal(
            [
                "node 'Arys': the name is given twice",
                "link 0 from 'Arys' to 'Keles': there is no node 'Keles'",
                "link 1 from 'Arys' to 'Saryagash': its time without load is -1.5; it must be ≥ 0",
                "link 2 from 'Saryagash' to 'Arys': its capacity is 0; it must be finite and > 0",
                "link 3 from 'Saryagash' to 'Saryagash': it ends where it begins",
                "link 3 from 'Saryagash' to 'Saryagash': the rise of its time is -2; it must be finite and ≥ 0",
                "link 4 from 'Saryagash' to 'Arys': its power is 0.5; it must be finite and ≥ 1",
            ],
            error.Faults);
    }

    [Fact]
    public void A_link_that_does_not_exist_cannot_be_closed()
    {
        var error = Assert.Throws<NetworkException>(() => SmallNetworks.Braess().Closing([4, 5]));

        Assert.Equal(["link 5 cannot be closed: there are 5 links, numbered from 0"], error.Faults);
    }

    [Fact]
    public void The_cost_of_a_link_has_the_form_of_the_source()
    {
        // 2 (1 + 0.15 (20/10)^4) = 6.8; its integral 2·20 + 0.3·20·16/5 = 59.2; t + x t' = 2 + 0.3·5·16 = 26.
        var cost = LinkCost.Bpr(2, 0.15, 10, 4);

        Assert.Equal(6.8, cost.At(20), 1e-12);
        Assert.Equal(59.2, cost.Integral(20), 1e-12);
        Assert.Equal(26, cost.Marginal.At(20), 1e-12);
        Assert.Equal(13, LinkCost.Linear(3, 5).At(2), 1e-12);
        Assert.Equal(7, LinkCost.Constant(7).At(1e9), 1e-12);
    }
}
