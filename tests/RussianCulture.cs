using System.Globalization;
using System.Runtime.CompilerServices;

namespace Darya.Tests;

/// <summary>Runs every test in ru-RU, so that a culture leaking into a machine file fails at once.</summary>
internal static class RussianCulture
{
    [ModuleInitializer]
    internal static void Set()
    {
        var russian = CultureInfo.GetCultureInfo("ru-RU");
        CultureInfo.DefaultThreadCurrentCulture = russian;
        CultureInfo.DefaultThreadCurrentUICulture = russian;
        CultureInfo.CurrentCulture = russian;
        CultureInfo.CurrentUICulture = russian;
    }
}
