namespace Darya.Planning.Results;

/// <summary>What a plan yields to a state over the horizon; yearly means where said.</summary>
/// <param name="State">Id of the state.</param>
/// <param name="BenefitMusd">Mean yearly benefit: farming less power cost, plus exchange.</param>
/// <param name="FarmingMusd">Mean yearly margin of farming after yield losses.</param>
/// <param name="FuelCostMusd">Mean yearly fuel and variable cost.</param>
/// <param name="UnservedCostMusd">Mean yearly cost of energy not served.</param>
/// <param name="ExchangeMusd">Mean yearly net receipts from exchange of power, inside the region and outside.</param>
/// <param name="IrrigationKm3">Mean yearly water taken.</param>
/// <param name="GenerationGwh">Mean yearly generation of all kinds.</param>
/// <param name="UnservedGwh">Mean yearly energy not served.</param>
/// <param name="BenefitByYearMusd">Benefit by year of the horizon.</param>
public sealed record StateOutcome(
    string State,
    double BenefitMusd,
    double FarmingMusd,
    double FuelCostMusd,
    double UnservedCostMusd,
    double ExchangeMusd,
    double IrrigationKm3,
    double GenerationGwh,
    double UnservedGwh,
    double[] BenefitByYearMusd);
