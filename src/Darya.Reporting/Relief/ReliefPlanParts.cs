using Darya.Reporting.Page;

namespace Darya.Reporting.Relief;

// The parts of ReliefSectionData on places, basket and plan. Series are [month]; tonnes, persons; money as named.

/// <summary>Kind is <c>source</c>, <c>mill</c>, <c>hub</c>, <c>gate</c> or <c>province</c>.</summary>
internal sealed record ReliefPlaceData(string Id, string Kind, string Row, Name Name, string State, double Lon, double Lat);

/// <summary>A way with what moves on it; the line in degrees east and north. Most is null in a month without limit, and 0 in one in which it is closed.</summary>
internal sealed record ReliefWayData(
    string Id,
    string From,
    string To,
    string Step,
    double[][] Line,
    double Km,
    double Hours,
    double UsdPerTonne,
    int LeadMonths,
    IReadOnlyList<string> Crossings,
    IReadOnlyList<double?> Most,
    double[] Tonnes,
    IReadOnlyList<ReliefAmountData> Foods);

internal sealed record ReliefFoodData(string Id, Name Name, string Group, bool Regional);

internal sealed record ReliefAmountData(string Id, double Tonnes);

internal sealed record ReliefNeedData(Name Rule, string Letter, string? Source, IReadOnlyList<ReliefNeedRowData> Provinces);

internal sealed record ReliefNeedRowData(string Province, int Priority, double[] Persons, double? Population, double? BasketUsd, double UsdPerUnserved);

/// <summary>Verdict is <c>meets</c>, <c>money-short</c> or <c>conflict</c>.</summary>
internal sealed record ReliefBasketData(
    Name At,
    string Verdict,
    double UsdPerDay,
    double Grams,
    double? CostToMeet,
    IReadOnlyList<ReliefPortionData> Portions,
    IReadOnlyList<ReliefNutrientData> Nutrients,
    IReadOnlyList<ReliefRuleData> Rules,
    IReadOnlyList<ReliefShortfallData> Shortfalls,
    IReadOnlyList<ReliefPriceData> Prices);

internal sealed record ReliefPortionData(string Food, double Grams, double UsdPerDay);

/// <summary>Percent of need; the shadow price in USD for the whole need and day, and for a unit.</summary>
internal sealed record ReliefNutrientData(string Nutrient, string Unit, double Need, double Reached, double Percent, bool Binding, double? UsdPerUnit, double? LeastPercent);

internal sealed record ReliefRuleData(Name Name, double UsdPerDay);

internal sealed record ReliefShortfallData(Name Name, bool Rule, double Amount, double Percent);

internal sealed record ReliefPriceData(string Food, Name Source, Name? Mill, Name? Gate, double Bought, double Carried, double UsdPerTonne, string Letter);

/// <summary>Money is <c>enough</c>, <c>table</c> (amount: the factor) or <c>month</c> (amount: million USD); null for the plan of contributors. Gap in percent of the money spent.</summary>
internal sealed record ReliefPlanData(
    string? Money,
    double? MoneyAmount,
    double SpentMusd,
    double Tonnes,
    double Served,
    double Unserved,
    double RationDays,
    double? UsdPerTonne,
    double? UsdPerPersonMonth,
    double Gap,
    ReliefMonthsData Months,
    IReadOnlyList<ReliefStepData> Steps,
    IReadOnlyList<ReliefOrderData> Orders,
    IReadOnlyList<ReliefMilledData> Milled,
    IReadOnlyList<ReliefStockData> Stocks,
    IReadOnlyList<ReliefPeopleData> People,
    IReadOnlyList<ReliefRationData> Ration,
    IReadOnlyList<ReliefNutrientData> Nutrients,
    IReadOnlyList<ReliefClassData> Classes,
    IReadOnlyList<ReliefShortageData> Shortages,
    IReadOnlyList<ReliefGateData> Gates,
    IReadOnlyList<ReliefLimitData> Limits,
    IReadOnlyList<ReliefDonorData> Donors,
    ReliefAuditData Audit);

internal sealed record ReliefMonthsData(
    double[] Ordered, double[] Arrived, double[] HandedOut, double[] InStock, double[] InTransit, double[] Lost, double[] InNeed, double[] Fed, double[] Cash, double[] Unserved);

internal sealed record ReliefStepData(string Id, Name Name, double Musd, double UsdPerTonne);

internal sealed record ReliefOrderData(string Place, string Food, double[] Tonnes, double Musd, int LeadMonths);

internal sealed record ReliefMilledData(string Place, string From, string To, double TonnesIn, double TonnesOut);

/// <summary>All foods together; room is null without a limit.</summary>
internal sealed record ReliefStockData(string Place, double[] Tonnes, IReadOnlyList<double?> Room);

internal sealed record ReliefPeopleData(string Place, double[] InNeed, double[] Fed, double[] Cash, double[] Unserved, double RationDays, double Tonnes);

internal sealed record ReliefRationData(string Food, double Grams, double Tonnes);

internal sealed record ReliefClassData(int Priority, double InNeed, double Fed, double Cash, double Unserved);

internal sealed record ReliefShortageData(string Province, int Month, double Persons, double InNeed, Name Reason);

/// <summary>A limit of a crossing; cargo is <c>all</c>, <c>grain</c>, <c>flour</c> or foods joined by <c>+</c>, foods null for all, most null where none is known or in a month without.</summary>
internal sealed record ReliefGateData(string Place, string Cargo, IReadOnlyList<string>? Foods, double[] Tonnes, IReadOnlyList<double?>? Most, double? Use);

/// <summary>A limit that binds, its months together; kind as <c>offer</c>, <c>gate</c>, <c>shelf-life</c>.</summary>
internal sealed record ReliefLimitData(string Kind, Name Name, IReadOnlyList<int> Months, double UsdPerUnit);

internal sealed record ReliefDonorData(Name Donor, double[] GivenMusd, double[] PaidMusd);

/// <summary>What the count without the solver leaves open: t, USD, persons.</summary>
internal sealed record ReliefAuditData(double Tonnes, Name At, double Usd, double Persons, double Overload, IReadOnlyList<ReliefBalanceData> Foods);

internal sealed record ReliefBalanceData(
    string Food, double Had, double Ordered, double MilledOut, double MilledIn, double HandedOut, double Lost, double InStock, double InTransit, double Residual);

internal sealed record ReliefReportedData(Name Name, string Unit, string Period, double Reported, double Modelled, string Letter, string Source, Name Reason);
