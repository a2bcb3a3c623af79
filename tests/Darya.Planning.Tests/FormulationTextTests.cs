using Darya.Model;
using Darya.Planning.Farming;
using Darya.Planning.Obligations;
using Darya.Planning.Power;
using Darya.Planning.Problem;
using Darya.Planning.Water;
using Xunit;

namespace Darya.Planning.Tests;

/// <summary>Every constraint family as the text that a reader sees, April and May 2001 in the valley.</summary>
public sealed class FormulationTextTests
{
    private static readonly YearMonth April = new(2001, 4);

    private static readonly string[] Names =
    [
        WaterBalance.Family, SectionFlows.Family, InterstateLimits.Family, EndStorage.Family, AralInflow.Family, FieldWater.Family,
        MonthDeficit.Family, StageDeficit.Family, FarmLand.Family, TurbineFlow.HeadFamily, TurbineFlow.FixedFamily, HeadEnergy.Family,
        ZoneBalance.Family, AgreedAmounts.Family,
    ];

    /// <summary>Every measure, at least and at most, and an amount that follows another.</summary>
    private static readonly Obligation[] Obligations =
    [
        Of("reach", ObligationSense.AtLeast, 300, ObligationMeasure.ReachFlow, "narrows", 0, 1),
        Of("release", ObligationSense.AtMost, 250, ObligationMeasure.Release, "lower", 1),
        Of("storage", ObligationSense.AtLeast, 600, ObligationMeasure.Storage, "upper", 1),
        Of("limit", ObligationSense.AtMost, 400, ObligationMeasure.Intake, "down_vegetation", 0, 1),
        Of("district", ObligationSense.AtMost, 20, ObligationMeasure.Intake, "hills", 0),
        Of("canal", ObligationSense.AtLeast, 100, ObligationMeasure.Intake, "steppe_canal", 0),
        Of("energy", ObligationSense.AtLeast, 30, ObligationMeasure.Energy, "UP>DOWN", 0),
        new(
            "return",
            ObligationSense.AtMost,
            -5,
            [new ObligationPart(ObligationMeasure.Energy, "DOWN>UP", [1]), new ObligationPart(ObligationMeasure.Energy, "UP>DOWN", [0], -1.1)]),
    ];

    public static TheoryData<string> Families => [.. Names];

    [Theory]
    [MemberData(nameof(Families))]
    public void A_family_of_the_joint_program_reads_as_approved(string family) => Golden.Check(family, Joint().Lp.Write(family));

    [Fact]
    public void The_variables_of_the_joint_program_read_as_approved() => Golden.Check("variables", Joint().Lp.WriteVariables());

    [Fact]
    public void Recorded_trade_is_limited_where_states_decide_apart() =>
        Golden.Check(RecordedTrade.Family, Given.FirstProgram(Request("UP")).Lp.Write(RecordedTrade.Family));

    [Fact]
    public void The_water_of_a_lower_state_is_given_by_the_upper_one() =>
        Golden.Check("water_balance_of_down", Given.FirstProgram(Request("DOWN")).Lp.Write(WaterBalance.Family));

    [Fact]
    public void Every_family_of_the_program_has_its_text()
    {
        var program = Joint();
        var apart = Given.FirstProgram(Request("UP"));

        Assert.Equal(
            Names.Append(RecordedTrade.Family).Order(StringComparer.Ordinal),
            program.Lp.RowFamilies.Union(apart.Lp.RowFamilies).Order(StringComparer.Ordinal));
    }

    private static PlanProgram Joint() => Given.FirstProgram(Request("UP", "DOWN") with { AralInflowKm3 = 0.3, Obligations = Obligations });

    private static Obligation Of(string id, ObligationSense sense, double amount, ObligationMeasure measure, string place, params int[] periods) =>
        new(id, sense, amount, [new ObligationPart(measure, place, periods)]);

    private static PlanRequest Request(params string[] coalition) => Given.Request(Valley.Build(April), 2, TimeStep.Month, coalition);
}
