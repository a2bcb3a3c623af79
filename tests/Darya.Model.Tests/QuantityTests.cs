using System.Globalization;
using Darya.Model.Quantities;
using Xunit;
using PowerRate = Darya.Model.Quantities.Power;

namespace Darya.Model.Tests;

public sealed class QuantityTests
{
    /// <summary>Every quantity: what it prints, read in ru-RU, and that the property gives back what the factory took.</summary>
    public static TheoryData<string, string> Printed => new()
    {
        { Discharge.FromCubicMetresPerSecond(12.5).ToString(), "12.5 m³/s" },
        { WaterVolume.FromHm3(19500.25).ToString(), "19500.25 hm³" },
        { Elevation.FromMetresAboveSea(900.5).ToString(), "900.5 m" },
        { SurfaceArea.FromSquareKilometres(284.5).ToString(), "284.5 km²" },
        { WaterDepth.FromMillimetres(120.5).ToString(), "120.5 mm" },
        { FarmArea.FromThousandHectares(1.25).ToString(), "1.25 thousand ha" },
        { Energy.FromGigawattHours(-0.5).ToString(), "-0.5 GWh" },
        { PowerRate.FromMegawatts(1200.75).ToString(), "1200.75 MW" },
        { EnergyPrice.FromUsdPerMegawattHour(3.5).ToString(), "3.5 USD/MWh" },
        { Money.FromMillionUsd(67.1).ToString(), "67.1 million USD" },
    };

    [Theory]
    [MemberData(nameof(Printed))]
    public void A_quantity_prints_its_unit_with_a_point_whatever_the_culture(string printed, string expected)
    {
        Assert.Equal("ru-RU", CultureInfo.CurrentCulture.Name);
        Assert.Equal(expected, printed);
    }

    [Fact]
    public void Every_quantity_of_the_model_is_in_the_list_of_printed_ones()
    {
        var quantities = typeof(Discharge).Assembly.GetExportedTypes().Where(t => t.Namespace == typeof(Discharge).Namespace && t.IsValueType);

        Assert.Equal(Printed.Count, quantities.Count());
    }

    [Fact]
    public void A_quantity_gives_back_what_it_was_made_of()
    {
        Assert.Equal(12.5, Discharge.FromCubicMetresPerSecond(12.5).CubicMetresPerSecond);
        Assert.Equal(12.5, WaterVolume.FromHm3(12.5).Hm3);
        Assert.Equal(12.5, Elevation.FromMetresAboveSea(12.5).MetresAboveSea);
        Assert.Equal(12.5, SurfaceArea.FromSquareKilometres(12.5).SquareKilometres);
        Assert.Equal(12.5, WaterDepth.FromMillimetres(12.5).Millimetres);
        Assert.Equal(12.5, FarmArea.FromThousandHectares(12.5).ThousandHectares);
        Assert.Equal(12.5, Energy.FromGigawattHours(12.5).GigawattHours);
        Assert.Equal(12.5, PowerRate.FromMegawatts(12.5).Megawatts);
        Assert.Equal(12.5, EnergyPrice.FromUsdPerMegawattHour(12.5).UsdPerMegawattHour);
        Assert.Equal(12.5, Money.FromMillionUsd(12.5).MillionUsd);
    }

    /// <summary>1 m³/s for 30 days: 30 · 86 400 s = 2.592e6 m³ = 2.592 hm³; and back.</summary>
    [Fact]
    public void A_discharge_held_for_a_month_is_a_volume_and_back()
    {
        var month = TimeSpan.FromDays(30);

        Assert.Equal(2.592, (Discharge.FromCubicMetresPerSecond(1) * month).Hm3, Tolerance.Rounding);
        Assert.Equal(1, (WaterVolume.FromHm3(2.592) / month).CubicMetresPerSecond, Tolerance.Rounding);
    }

    [Fact]
    public void A_thousand_cubic_hectometres_are_a_cubic_kilometre() => Assert.Equal(1.5, WaterVolume.FromHm3(1500).Km3);

    /// <summary>1 m over 1 km² is 1e6 m³ = 1 hm³; 100 mm over 1 thousand ha (10 km²) is 1 hm³.</summary>
    [Fact]
    public void A_depth_over_an_area_is_a_volume()
    {
        Assert.Equal(1, (WaterDepth.FromMillimetres(1000) * SurfaceArea.FromSquareKilometres(1)).Hm3, Tolerance.Rounding);
        Assert.Equal(1, (WaterDepth.FromMillimetres(100) * FarmArea.FromThousandHectares(1)).Hm3, Tolerance.Rounding);
    }

    /// <summary>1200 MW for 24 h = 28 800 MWh = 28.8 GWh; at 5 USD/MWh that is 144 000 USD = 0.144 million USD.</summary>
    [Fact]
    public void Power_for_a_day_is_energy_and_energy_at_a_price_is_money()
    {
        var day = PowerRate.FromMegawatts(1200) * TimeSpan.FromDays(1);

        Assert.Equal(28.8, day.GigawattHours, Tolerance.Rounding);
        Assert.Equal(0.144, (day * EnergyPrice.FromUsdPerMegawattHour(5)).MillionUsd, Tolerance.Rounding);
    }

    [Fact]
    public void Amounts_of_one_kind_add_subtract_and_compare()
    {
        Assert.Equal(Discharge.FromCubicMetresPerSecond(5), Discharge.FromCubicMetresPerSecond(7) - Discharge.FromCubicMetresPerSecond(2));
        Assert.Equal(WaterVolume.FromHm3(9), WaterVolume.FromHm3(7) + WaterVolume.FromHm3(2));
        Assert.Equal(FarmArea.FromThousandHectares(9), FarmArea.FromThousandHectares(7) + FarmArea.FromThousandHectares(2));
        Assert.Equal(Energy.FromGigawattHours(5), Energy.FromGigawattHours(7) - Energy.FromGigawattHours(2));
        Assert.Equal(PowerRate.FromMegawatts(9), PowerRate.FromMegawatts(7) + PowerRate.FromMegawatts(2));
        Assert.Equal(Money.FromMillionUsd(5), Money.FromMillionUsd(7) - Money.FromMillionUsd(2));
        Assert.True(Elevation.FromMetresAboveSea(900) > Elevation.FromMetresAboveSea(899));
        Assert.True(SurfaceArea.FromSquareKilometres(1) <= SurfaceArea.FromSquareKilometres(1));
        Assert.True(WaterDepth.FromMillimetres(1) < WaterDepth.FromMillimetres(2));
        Assert.True(EnergyPrice.FromUsdPerMegawattHour(3) >= EnergyPrice.FromUsdPerMegawattHour(3));
        Assert.Equal(1, WaterVolume.FromHm3(2).CompareTo(WaterVolume.FromHm3(1)));
    }
}
