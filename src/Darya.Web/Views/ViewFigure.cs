using System.Globalization;

namespace Darya.Web.Views;

/// <summary>A figure as people read it.</summary>
internal static class ViewFigure
{
    /// <summary>Shown where there is no figure.</summary>
    internal const string None = "–";

    private const int Figures = 3;
    private const int MostDigits = 6;

    /// <summary>The figure in a culture.</summary>
    /// <param name="value">The figure; one that is not finite is a dash.</param>
    /// <param name="digits">Digits after the mark; null for about three figures.</param>
    /// <param name="culture">How numbers are written.</param>
    internal static string Of(double value, int? digits, CultureInfo culture)
    {
        if (!double.IsFinite(value))
        {
            return None;
        }

        var shown = digits ?? (value == 0 ? 0 : Math.Clamp(Figures - 1 - (int)Math.Floor(Math.Log10(Math.Abs(value))), 0, MostDigits));
        return (value == 0 ? 0 : value).ToString("N" + shown.ToString(CultureInfo.InvariantCulture), culture); // no minus before zero
    }
}
