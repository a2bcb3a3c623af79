using System.Globalization;

namespace Darya.Hydrology.Fitting;

/// <summary>Numbers as the tables hold them, so that what is fitted and what is read back are the same.</summary>
internal static class Rounded
{
    /// <summary>Six significant digits.</summary>
    internal static double Six(double value) =>
        double.Parse(value.ToString("G6", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
