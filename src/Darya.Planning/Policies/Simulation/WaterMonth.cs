namespace Darya.Planning.Policies.Simulation;

/// <summary>What is decided on water and land in one month.</summary>
/// <param name="BeforeHm3">Storage at the start [reservoir].</param>
/// <param name="ReachHm3">Flow entering each reach [reach].</param>
/// <param name="IntakeHm3">Gross intake [intake].</param>
/// <param name="TurbinedHm3">Flow that the turbines may use [plant].</param>
/// <param name="SownBefore">Sown share of the recorded area on entry [district]; not less than <paramref name="Sown"/> outside the planting month.</param>
/// <param name="Sown">Sown share of the recorded area [district].</param>
internal sealed record WaterMonth(double[] BeforeHm3, double[] ReachHm3, double[] IntakeHm3, double[] TurbinedHm3, double[] SownBefore, double[] Sown);
