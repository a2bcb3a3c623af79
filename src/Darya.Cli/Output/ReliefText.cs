using System.Globalization;
using Darya.Model;
using Darya.Model.Corridors;
using Darya.Relief.Results;

namespace Darya.Cli.Output;

/// <summary>What <c>darya relief</c> prints without <c>--json</c>: the answer first, then what it stands on.</summary>
internal static class ReliefText
{
    /// <summary>Rows of a table that a terminal shows; the rest is in the folder.</summary>
    internal const int MostRows = 15;

    internal delegate void Writer(FormattableString text);

    /// <summary>Prints a study.</summary>
    internal static void Print(ReliefStudy study, TextWriter to)
    {
        void Line(FormattableString text) => to.WriteLine(text.ToString(CultureInfo.InvariantCulture).TrimEnd());
        if (study.Basket is { } basket)
        {
            ReliefBasketText.Print(study, basket, Line);
        }

        if (study.Stress is { } stress)
        {
            ReliefStressText.Print(study, stress, Line);
        }

        if (study.Shares is { } shares)
        {
            ReliefShareText.Print(study, shares, Line);
        }

        if (study.Plan is { } plan)
        {
            ReliefPlanText.Print(study, plan, Line);
        }

        if (study.NeedsOpenStreetMapCredit)
        {
            Line($"{CorridorData.OpenStreetMapCredit}");
        }
    }

    /// <summary>Figures beside reported ones.</summary>
    internal static void Comparisons(IReadOnlyList<ReportedBeside> comparisons, Writer line)
    {
        if (comparisons.Count == 0)
        {
            return;
        }

        line($"");
        line($"reported                                             period       reported   modelled   unit           why they differ");
        foreach (var c in comparisons)
        {
            line($"{c.Name.English,-50} {c.Period,-11} {Short(c.Reported),10} {Short(c.Modelled),10}   {c.Unit,-12}   {c.Reason.English}");
        }
    }

    /// <summary>A number of any size with about four digits.</summary>
    internal static string Short(double value) => Math.Abs(value) switch
    {
        >= 1000 => value.ToString("0", CultureInfo.InvariantCulture),
        >= 10 => value.ToString("0.#", CultureInfo.InvariantCulture),
        _ => value.ToString("0.###", CultureInfo.InvariantCulture),
    };

    /// <summary>A small number with three significant digits, never in scientific notation.</summary>
    internal static string Small(double value)
    {
        var decimals = Math.Clamp(3 - (int)Math.Ceiling(Math.Log10(Math.Abs(value))), 0, 15);
        return Math.Round(value, decimals).ToString("0.###############", CultureInfo.InvariantCulture);
    }

    /// <summary>How many rows were not shown.</summary>
    internal static void More(int all, string what, Writer line, int shown = MostRows)
    {
        if (all > shown)
        {
            line($"... and {all - shown} {what} more in the folder.");
        }
    }

    /// <summary>Letter of a confidence.</summary>
    internal static char Letter(Confidence letter) => letter.ToString()[0];

    /// <summary>Name of a place of relief by its id or that of its row.</summary>
    internal static string Place(ReliefStudy study, string id) => study.Places.FirstOrDefault(p => p.Id == id)?.Name.English ?? id;

    /// <summary>Name of a province by the id of its row.</summary>
    internal static string Province(ReliefStudy study, string row) =>
        study.Places.FirstOrDefault(p => p.Kind == ReliefPlaceKind.Province && (p.Row == row || p.Id == row))?.Name.English ?? row;
}
