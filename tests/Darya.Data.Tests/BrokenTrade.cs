using static Darya.Data.Tests.SmallPackage;

namespace Darya.Data.Tests;

/// <summary>What is done to the trade of the small package in each case; the expected lines stand in <c>invalid/CASE/expected.txt</c>.</summary>
internal static class BrokenTrade
{
    internal static IReadOnlyList<(string Name, Action<SmallPackage> Break)> Cases { get; } =
    [
        ("trade-flow-negative", p => p.Change("trade_flows", "AA,BB,120", "AA,BB,-120")),
        ("trade-flow-in-another-unit", p => p.Change("trade_flows", "AA,BB,120", "AA,BB,120000000000")),
        ("trade-flow-to-unknown-economy", p => p.Change("trade_flows", "food,AA,BB", "food,AA,BC")),
        ("trade-flow-of-unknown-sector", p => p.Change("trade_flows", "food,AA,BB", "foods,AA,BB")),
        ("trade-flow-to-itself", p => p.Change("trade_flows", "food,AA,BB", "food,BB,BB")),
        ("trade-flow-twice", p => p.Add("trade_flows", "2015,food,AA,BB,121" + Origin)),
        ("trade-total-without-product", p => p.Change("trade_totals", "200,400,5000", "200,400,0")),
        ("trade-report-of-itself", p => p.Change("reported_trade", "2021,9,AA,BB", "2021,9,AA,AA")),
        ("trade-report-without-figure", p => p.Change("reported_trade", "2019,12,AA,BB,110,,", "2019,12,AA,BB,,,")),
        ("trade-report-turnover", p => p.Change("reported_trade", "150,95,245", "150,95,345")),
        ("trade-report-turnover-below-one-way", p => p.Change("reported_trade", "2019,12,AA,BB,110,,", "2019,12,AA,BB,110,,90")),
        ("trade-report-twice-round", p => p.Add("reported_trade", "2020,12,BB,AA,95,150,245,AA customs" + Origin)),
        ("trade-barrier-range", p => p.Change("trade_barriers", "15,22.5,30", "15,32.5,30")),
        ("trade-barrier-of-unknown", p => p.Change("trade_barriers", "AA,treaty,*,tariff", "AA,traety,fod,tariff")),
        ("trade-barrier-of-two-agreements", p => { p.Add("trade_barriers", "BB,treaty,*,tariff,0,0,0,2018" + Origin); p.Add("trade_barriers", "BB,union,*,tariff,1,1,1,2018" + Origin); }),
        ("trade-barrier-against-itself", p => p.Change("trade_barriers", "AA,treaty,*", "AA,AA,*")),
        ("border-without-figure", p => p.Change("border_measures", "2021,4,", "2021,,")),
        ("border-with-itself", p => p.Change("border_measures", "Gate,AA,BB", "Gate,AA,AA")),
        ("coefficient-with-negative-error", p => p.Change("trade_coefficients", "-0.63,0.03", "-0.63,-0.03")),
        ("trade-parameter-range", p => p.Change("trade_parameters", "2.5,4,8", "4.5,4,8")),
        ("growth-of-unknown-economy", p => p.Change("trade_parameters", "growth AA", "growth AB")),
        ("economy-that-is-a-state", p => p.Change("trade_economies", "BB,Lowland,Нижняя,state", "BB,Lowland,Нижняя,partner")),
        ("economy-that-is-no-state", p => p.Change("trade_economies", "XX,Abroad,Заграница,partner", "XX,Abroad,Заграница,state")),
        ("economy-two-rests", p => p.Change("trade_economies", "XX,Abroad,Заграница,partner", "XX,Abroad,Заграница,rest")),
        ("trade-without-economies", p =>
        {
            foreach (var table in new[] { "trade_economies", "trade_flows", "trade_totals", "reported_trade", "border_measures", "trade_fits" })
            {
                p[table].RemoveRange(1, p[table].Count - 1);
            }
        }),
    ];
}
