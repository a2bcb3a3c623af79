using Darya.Cooperation.Equilibria;
using Darya.Model;
using Darya.Model.Quantities;
using Darya.Planning;

namespace Darya.Cooperation.Sensitivity;

/// <summary>One changed assumption and the case that plays it.</summary>
internal static class Assumption
{
    private const double Up = 1.2;
    private const double Down = 0.8;
    private const double CheapUnserved = 300; // USD/MWh
    private const double DearUnserved = 1000;

    /// <summary>The cases: energy and crop prices, unserved energy, rights, indifferent outsiders.</summary>
    internal static IReadOnlyList<YearCase> Cases(CooperationRequest request)
    {
        var region = request.Region;
        var cases = new List<YearCase>
        {
            Case("energy-20", new LocalName("Energy prices −20 %", "Цены на энергию −20 %"), EnergyPrices(region, Down)),
            Case("energy+20", new LocalName("Energy prices +20 %", "Цены на энергию +20 %"), EnergyPrices(region, Up)),
            Case("crops-20", new LocalName("Crop prices −20 %", "Цены на урожай −20 %"), CropPrices(region, Down)),
            Case("crops+20", new LocalName("Crop prices +20 %", "Цены на урожай +20 %"), CropPrices(region, Up)),
            Case("unserved-0.3", new LocalName("Energy not served at 0.3 USD/kWh", "Недоотпуск по 0,3 долл./кВт·ч"), Unserved(region, CheapUnserved)),
            Case("unserved-1.0", new LocalName("Energy not served at 1.0 USD/kWh", "Недоотпуск по 1,0 долл./кВт·ч"), Unserved(region, DearUnserved)),
        };
        cases.AddRange(Enum.GetValues<RightsBaseline>().Where(b => b != request.Baseline)
            .Select(b => Case("baseline-" + b.Letter(), RightsName(b), region) with { Baseline = b }));
        cases.Add(Case("ties-pass-on", new LocalName("Indifferent farms leave water", "Безразличные хозяйства оставляют воду"), region) with { IndifferentPassOn = true });
        return cases;

        YearCase Case(string id, LocalName name, Region changed) => YearCase.Mean(request, changed, id, name);
    }

    private static LocalName RightsName(RightsBaseline baseline) => baseline switch
    {
        RightsBaseline.Sovereignty => new LocalName("Rights A: sovereignty", "Права A: суверенитет"),
        RightsBaseline.StatusQuo => new LocalName("Rights B: status quo", "Права B: сложившийся порядок"),
        _ => new LocalName("Rights C: integrity", "Права C: целостность стока"),
    };

    private static EnergyPrice Scaled(EnergyPrice price, double factor) => EnergyPrice.FromUsdPerMegawattHour(price.UsdPerMegawattHour * factor);

    private static Region EnergyPrices(Region region, double factor) => region with
    {
        FuelPrices = [.. region.FuelPrices.Select(p => p with { Price = Scaled(p.Price, factor) })],
        OutsidePrices = [.. region.OutsidePrices.Select(p => p with { Sells = Scaled(p.Sells, factor), Buys = Scaled(p.Buys, factor) })],
        ReferenceTrades = [.. region.ReferenceTrades.Select(t => t with { Price = Scaled(t.Price, factor) })],
    };

    private static Region CropPrices(Region region, double factor) => region with
    {
        Budgets = [.. region.Budgets.Select(b => b with { PriceUsdPerTonne = b.PriceUsdPerTonne * factor })],
    };

    private static Region Unserved(Region region, double usdPerMwh) => region with
    {
        Zones = [.. region.Zones.Select(z => z with { UnservedPrice = z.IsOutside ? z.UnservedPrice : EnergyPrice.FromUsdPerMegawattHour(usdPerMwh) })],
    };
}
