namespace Darya.Simulation;

/// <summary>Decisions on water to be run through time: what enters each reach, each intake and each turbine.</summary>
/// <param name="ReachHm3">Flow entering the reach [reach][period], hm³.</param>
/// <param name="IntakeHm3">Gross intake [intake][period], hm³, in the order of <see cref="RiverNetwork.Intakes"/>.</param>
/// <param name="TurbinedHm3">Flow through the turbines [plant][period], hm³.</param>
/// <param name="LargestGenerationGwh">What the plants in service can generate [plant][period], GWh; see <see cref="HydropowerModel.LargestGwh"/>.</param>
public sealed record OperationSchedule(double[][] ReachHm3, double[][] IntakeHm3, double[][] TurbinedHm3, double[][] LargestGenerationGwh);
