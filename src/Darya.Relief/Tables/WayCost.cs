namespace Darya.Relief.Tables;

/// <summary>What a tonne costs on a way, USD/t, by step from field to family.</summary>
/// <param name="Rail">Railways.</param>
/// <param name="Crossing">Borders.</param>
/// <param name="Sea">Ships.</param>
/// <param name="Road">Roads, also those beyond the capital of a province.</param>
/// <param name="Handling">From one mode to another.</param>
/// <param name="Distribution">Handing out.</param>
/// <param name="Support">Offices and staff.</param>
internal sealed record WayCost(double Rail, double Crossing, double Sea, double Road, double Handling, double Distribution, double Support)
{
    internal static WayCost None { get; } = new(0, 0, 0, 0, 0, 0, 0);

    internal double Sum => Rail + Crossing + Sea + Road + Handling + Distribution + Support;
}
