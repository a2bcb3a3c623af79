namespace Darya.Data.Tests;

/// <summary>What is done to the relief tables of the small package in each case; the expected lines stand in <c>invalid/CASE/expected.txt</c>.</summary>
internal static class BrokenRelief
{
    internal static IReadOnlyList<(string Name, Action<SmallPackage> Break)> Cases { get; } =
    [
        ("food-without-price", p => p.Remove("food_prices", "bazaar,peas")),
        ("food-without-nutrients", p => p.Remove("food_nutrients", "peas")),
        ("food-with-no-nutrient-stated", p => p.Change("food_nutrients", "peas,352,23.8,1.2,37,4.8,7,0.72,0.21,2.9,274,1.8,", "peas,,,,,,,,,,,,")),
        ("food-with-360-g-of-protein", p => p.Change("food_nutrients", "peas,352,23.8", "peas,352,360")),
        ("food-with-more-energy-than-fat", p => p.Change("food_nutrients", "grain,330", "grain,1380")),
        ("food-least-above-most", p => p.Change("foods", "pulse,24,10,100", "pulse,24,110,100")),
        ("food-milled-from-itself", p => p.Change("foods", "yes,yes,grain", "yes,yes,flour")),
        ("food-of-unknown-grain", p => p.Change("foods", "yes,yes,grain", "yes,yes,gran")),
        ("food-of-unknown-group", p => p.Change("foods", "pulse,24", "pulses,24")),
        ("food-price-zero", p => p.Change("food_prices", "2024,900.5", "2024,0")),
        ("need-of-a-nutrient-missing", p => p.Remove("nutrient_needs", "iron,")),
        ("need-of-a-nutrient-in-another-unit", p => p.Change("nutrient_needs", "calcium,Need,Потребность,mg", "calcium,Need,Потребность,g")),
        ("food-source-at-unknown-place", p => p.Change("food_sources", "market,town,BB", "market,tawn,BB")),
        ("food-source-of-unknown-economy", p => p.Change("food_sources", "market,town,BB", "market,town,BC")),
        ("food-source-abroad", p => p.Change("food_sources", "market,town,BB", "market,town,AA")),
        ("supply-of-unknown-food", p => p.Change("food_supplies", "bazaar,peas", "bazaar,pees")),
        ("mill-of-another-grain", p => p.Change("mills", "town,grain,flour", "town,peas,flour")),
        ("mill-of-what-is-not-milled", p => p.Change("mills", "town,grain,flour", "town,grain,peas")),
        ("mill-that-makes-more-than-it-takes", p => p.Change("mills", "1000,0.75", "1000,1.2")),
        ("hub-at-unknown-place", p => p.Change("relief_hubs", "Склад,town", "Склад,twon")),
        ("gate-at-unknown-crossing", p => p.Change("relief_gates", "rail_gate,flour", "rail_gat,flour")),
        ("province-unreachable", p => p.Change("relief_provinces", "BB01,town", "BB01,quay")),
        ("province-shut-all-year", p => p.Change("relief_provinces", "1 12,1", "1 2 3 4 5 6 7 8 9 10 11 12,1")),
        ("province-shut-in-month-13", p => p.Change("relief_provinces", "1 12,1", "1 13,1")),
        ("province-without-people", p => p.Remove("province_figures", "plain,population")),
        ("province-of-another-state", p => p.Change("relief_provinces", "BB01,town", "BB01,hill")),
        ("province-of-nobody", p => p.Change("province_figures", "plain,population,2021,500000", "plain,population,2021,0")),
        ("province-in-phase-6", p => p.Change("province_figures", "area_phase,2020,4", "area_phase,2020,6")),
        ("need-below-zero", p => p.Change("relief_needs", "projected,0.4", "projected,-0.4")),
        ("need-below-its-worst", p => p.Change("relief_needs", "projected,0.4,0.1", "projected,0.4,0.5")),
        ("need-above-all-people", p => p.Change("relief_needs", "projected,0.4,0.1,0,1", "projected,0.4,0.1,0,0.3")),
        ("need-that-ends-before-it-begins", p => p.Change("relief_needs", "BB,2023-11,2024-03", "BB,2023-11,2023-03")),
        ("need-of-no-month", p => p.Change("relief_needs", "BB,2023-11", "BB,11.2023")),
        ("ration-of-two-kinds", p => p.Change("relief_rations", "Семья,7,8.5", "Семья,6,8.5")),
        ("fund-for-unknown-goods", p => p.Change("relief_funds", "food,cereal pulse,AA", "food,cereal puls,AC")),
        ("fund-for-cash-that-buys-food", p => p.Change("relief_funds", "cash,,", "cash,pulse,")),
        ("relief-parameter-missing", p => p.Remove("relief_parameters", "cash_fee")),
        ("relief-parameter-of-another-unit", p => p.Change("relief_parameters", "wagon_t,Number,Число,t", "wagon_t,Number,Число,kg")),
        ("relief-parameter-range", p => p.Change("relief_parameters", "loss_storage,Number,Число,share,0.1,0.2,0.3", "loss_storage,Number,Число,share,0.1,0.4,0.3")),
        ("relief-parameter-that-divides-by-0", p => p.Change("relief_parameters", "truck_t,Number,Число,t,0.1", "truck_t,Number,Число,t,0")),
        ("relief-parameter-of-40-days", p => p.Change("relief_parameters", "gate_days,Number,Число,days,0.1,0.2,0.3", "gate_days,Number,Число,days,0.1,0.2,40")),
        ("relief-weight-of-a-later-class", p => p.Change("relief_parameters", "priority_weight 2,Number,Число,USD,0.1,0.2,0.3", "priority_weight 2,Number,Число,USD,0.1,0.25,0.3")),
        ("relief-without-need", p => p["relief_needs"].RemoveRange(1, 2)),
        ("gate-between-others", GateBetweenOthers),
        ("relief-group-that-is-none", p => p.Add("relief_parameters", "group_least bread,Number,Число,g,1,2,3,,M,book,")),
        ("relief-report-of-another-unit", p => p.Change("relief_reports", "USD/t,943.6,cost_per_tonne", "USD,943.6,cost_per_tonne")),
        ("relief-report-without-a-store", p => p.Change("relief_reports", "t/day,100,tonnes_a_day,store", "t/day,100,tonnes_a_day,")),
        ("relief-event-that-is-none", p => p.Add("relief_parameters", "event_size half_money,Number,Число,share,0.1,0.2,0.3,,M,book,")),
        ("relief-event-likelier-than-sure", p => p.Change("relief_parameters", "event_probability half_money,Number,Число,share,0.1,0.15,0.2", "event_probability half_money,Number,Число,share,0.1,0.15,20")),
        ("relief-group-of-another-unit", p => p.Add("relief_parameters", "group_most cereal,Number,Число,kg,1,2,3,,M,book,")),
        ("relief-group-least-above-most", p =>
        {
            p.Add("relief_parameters", "group_least cereal,Number,Число,g,1,400,500,,M,book,");
            p.Add("relief_parameters", "group_most cereal,Number,Число,g,1,300,500,,M,book,");
        }),
        ("relief-share-above-1", p => p.Change("relief_parameters", "cash_most,Number,Число,share,0.1,0.2,0.3", "cash_most,Number,Число,share,0.1,0.2,30")),
    ];

    private static void GateBetweenOthers(SmallPackage package)
    {
        package.Add("transport_nodes", "edge_a,Edge A,Край А,border,AA,73,41,,M,book,");
        package.Add("transport_nodes", "edge_x,Edge X,Край Х,border,XX,73.01,41,,M,book,");
        package.Add("transport_links", "edge_road,hill,edge_a,road,100,published,,60,40,0.1,,500,,,M,book,");
        package.Add("transport_links", "far_road,edge_a,edge_x,road,1,great_circle,,,,,,,,,M,book,");
        package.Add("crossings", "far,Far,Дальний,edge_a,edge_x,road,,,0.9,no,,,M,book,");
        package.Add("relief_gates", "far,all,800,M,book,");
    }
}
