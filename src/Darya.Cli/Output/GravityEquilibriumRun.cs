using System.Text.Json.Nodes;
using Darya.Gravity.Equilibrium;

namespace Darya.Cli.Output;

/// <summary>A solved trade equilibrium as JSON and as text; the members are described in <c>docs/data-formats/gravity.md</c>.</summary>
/// <param name="Options">What it was solved with.</param>
/// <param name="Outcome">The world after the change.</param>
internal sealed record GravityEquilibriumRun(EquilibriumOptions Options, EquilibriumOutcome Outcome)
{
    private string Deficits => Options.Deficits switch
    {
        DeficitRule.Additive => "additive",
        DeficitRule.Multiplicative => "multiplicative",
        _ => "universal",
    };

    /// <summary>What stands under <c>data</c>.</summary>
    internal JsonObject ToJson() => new()
    {
        ["theta"] = Options.Theta,
        ["supply_elasticity"] = Options.SupplyElasticity,
        ["deficits"] = Deficits,
        ["numeraire"] = "world income",
        ["residual"] = Outcome.Residual,
        ["signs_hold"] = Outcome.SignsHold,
        ["world_gap_percent"] = Outcome.WorldGapPercent,
        ["steps"] = Outcome.Steps,
        ["countries"] = new JsonArray([.. Outcome.Countries.Select(JsonNode (country) => new JsonObject
        {
            ["id"] = country.Country,
            ["real_income_percent"] = country.RealIncomePercent,
            ["exports_percent"] = country.ExportsPercent,
            ["imports_percent"] = country.ImportsPercent,
            ["real_spending_percent"] = country.RealSpendingPercent,
            ["output_percent"] = Percent(country.OutputHat),
            ["price_percent"] = Percent(country.PriceHat),
            ["price_index_percent"] = Percent(country.PriceIndexHat),
            ["domestic_share_before"] = country.DomesticShareBefore,
            ["domestic_share"] = country.DomesticShare,
            ["parts_of_real_income_log_points"] = new JsonObject
            {
                ["terms_of_trade"] = country.Parts.TermsOfTrade,
                ["trade_costs"] = country.Parts.TradeCosts,
                ["supply"] = country.Parts.Supply,
            },
        })]),
    };

    internal void Print(TextWriter to)
    {
        var width = Math.Max("country".Length, Outcome.Countries.Max(country => country.Country.Length));
        to.WriteLine(FormattableString.Invariant(
            $"{Outcome.Countries.Count} countries; theta {Options.Theta}, supply elasticity {Options.SupplyElasticity}, deficits {Deficits}, values in units of world income"));
        to.WriteLine();
        to.WriteLine($"{"country".PadRight(width)}  real income %     exports %     imports %  price index %");
        foreach (var country in Outcome.Countries)
        {
            to.WriteLine(FormattableString.Invariant(
                $"{country.Country.PadRight(width)}  {Rounded(country.RealIncomePercent),13:F4}  {Rounded(country.ExportsPercent),12:F4}  {Rounded(country.ImportsPercent),12:F4}  {Rounded(Percent(country.PriceIndexHat)),13:F4}"));
        }

        to.WriteLine();
        to.WriteLine(FormattableString.Invariant($"residual {Outcome.Residual:E1} after {Outcome.Steps} steps; all flows, outputs and prices are positive"));
        if (Options.Deficits == DeficitRule.Multiplicative)
        {
            to.WriteLine(FormattableString.Invariant($"world spending differs from world output by {Rounded(Outcome.WorldGapPercent):F4} %"));
        }
    }

    private static double Percent(double hat) => 100 * (hat - 1);

    /// <summary>Four decimals, without a minus before zero.</summary>
    private static double Rounded(double value) => Math.Round(value, 4) + 0.0;
}
