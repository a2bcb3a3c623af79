namespace Darya.Cooperation.Results;

/// <summary>What a state has in one outcome, a year.</summary>
/// <param name="State">Id of the state.</param>
/// <param name="BenefitMusd">Farming less fuel and unserved energy plus exchange, million USD.</param>
/// <param name="FarmingMusd">Margin of its farms, million USD.</param>
/// <param name="FuelMusd">Fuel and variable cost, million USD.</param>
/// <param name="UnservedMusd">Cost of energy not served, million USD.</param>
/// <param name="ExchangeMusd">Net receipts from power exchange and trade, million USD.</param>
/// <param name="IrrigationKm3">Gross intakes, km³.</param>
/// <param name="GenerationGwh">Generation, GWh.</param>
/// <param name="DemandGwh">Demand with lift canals, GWh.</param>
/// <param name="UnservedGwh">Energy not served, GWh.</param>
/// <param name="WinterExportGwh">Net export October-March to other states of the region, GWh; negative for import.</param>
/// <param name="SummerExportGwh">Net export April-September to other states of the region, GWh.</param>
/// <param name="OutsideImportGwh">Energy bought from outside markets, GWh.</param>
/// <param name="ImportGwh">Energy received from anybody, gross, GWh.</param>
/// <param name="TransitGwh">Energy that enters and leaves the state in the same period, GWh.</param>
/// <param name="WinterReleaseKm3">Water that leaves its reservoirs by river October-March, km³.</param>
/// <param name="SummerReleaseKm3">The same April-September, km³.</param>
public sealed record StateAccount(
    string State,
    double BenefitMusd,
    double FarmingMusd,
    double FuelMusd,
    double UnservedMusd,
    double ExchangeMusd,
    double IrrigationKm3,
    double GenerationGwh,
    double DemandGwh,
    double UnservedGwh,
    double WinterExportGwh,
    double SummerExportGwh,
    double OutsideImportGwh,
    double ImportGwh,
    double TransitGwh,
    double WinterReleaseKm3,
    double SummerReleaseKm3);
