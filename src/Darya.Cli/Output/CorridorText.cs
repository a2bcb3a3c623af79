using System.Globalization;
using Darya.Corridors.Results;
using Darya.Model.Corridors;

namespace Darya.Cli.Output;

/// <summary>What <c>darya corridors</c> prints without <c>--json</c>: the answer first, then the network it stands on.</summary>
internal static class CorridorText
{
    /// <summary>Rows of a table that a terminal shows; the rest is in the folder.</summary>
    internal const int MostRows = 15;

    internal delegate void Writer(FormattableString text);

    /// <summary>Prints a study.</summary>
    /// <param name="command">Command, for example <c>corridors flows</c>: it says which part of the network is shown.</param>
    /// <param name="study">The study.</param>
    /// <param name="to">Where to.</param>
    internal static void Print(string command, CorridorStudy study, TextWriter to)
    {
        void Line(FormattableString text) => to.WriteLine(text.ToString(CultureInfo.InvariantCulture).TrimEnd());
        Line($"{string.Join(", ", study.Members)}; crossings of {study.Date:yyyy-MM-dd}, trade of {study.GoodsYear}: {study.Goods.Sum(g => g.Mt):0.0} Mt worth {study.Goods.Sum(g => g.Musd) / 1000:0.0} billion USD cross a border.");
        Line($"");
        foreach (var route in study.Routes)
        {
            CorridorRouteText.Print(route, Line);
        }

        if (study.Closure is { } closure)
        {
            CorridorChangeText.Print(closure, Line);
        }

        if (study.Ease is { } ease)
        {
            CorridorChangeText.Print(ease, Line);
        }

        if (study.Investment is { } investment && study.Frontier.Count == 0)
        {
            CorridorInvestText.Print(investment, Line);
        }

        CorridorInvestText.Print(study.Frontier, Line);
        if (study.People is { } people)
        {
            CorridorChangeText.Print(people, Line);
        }

        if (command == "corridors flows")
        {
            Flows(study, Line);
        }

        if (study.NeedsOpenStreetMapCredit)
        {
            Line($"{CorridorData.OpenStreetMapCredit}");
        }
    }

    private static void Flows(CorridorStudy study, Writer line)
    {
        line($"goods                       Mt    million USD   billion tkm   by rail, %   USD/t      h   USD/t/h");
        foreach (var goods in study.Goods.OrderByDescending(g => g.Mt))
        {
            line($"{goods.Commodity,-20} {goods.Mt,9:0.00} {goods.Musd,14:0} {goods.BillionTkm,13:0.0} {100 * goods.RailShare,12:0} {goods.UsdPerTonne,7:0} {goods.Hours,6:0} {goods.UsdPerTonneHour,9:0.000}");
        }

        line($"");
        line($"economy    sends, Mt   receives   lets pass   borders cost, million USD   million hours at borders");
        foreach (var state in study.States)
        {
            line($"{state.Economy,-8} {state.ExportsMt,11:0.0} {state.ImportsMt,10:0.0} {state.TransitMt,11:0.0} {state.BorderMusd,27:0} {state.BorderMillionHours,26:0.0}");
        }

        Crossings(study, line);
        Corridors(study, line);
        Tonnages(study, line);
        if (study.Forecast is { } forecast)
        {
            Forecast(forecast, line);
        }
    }

    private static void Crossings(CorridorStudy study, Writer line)
    {
        var sides = study.Crossings.Where(c => !c.IsPlanned).SelectMany(c => c.Sides, (c, s) => (Crossing: c, Side: s)).OrderByDescending(x => x.Side.Mt).ThenBy(x => x.Crossing.Id, StringComparer.Ordinal).ToArray();
        line($"");
        line($"crossing                       way      Mt   h out + in   queue   9 of 10 below, h   USD a shipment   figures");
        foreach (var (crossing, side) in sides.Take(MostRows))
        {
            line($"{crossing.Id,-28} {side.From + "-" + side.To,-6} {side.Mt,6:0.00} {side.HoursOut,6:0.0} + {side.HoursIn,-5:0.0} {side.WaitHours,6:0.0} {side.HoursHigh,18:0.0} {side.UsdPerShipment,16:0}   {Basis(side)}");
        }

        if (sides.Length > MostRows)
        {
            line($"... and {sides.Length - MostRows} ways more in the folder.");
        }

        string[] closed = [.. study.Crossings.Where(c => c.Status == CrossingStatus.Closed && !c.IsPlanned).Select(c => c.Id)];
        if (closed.Length > 0)
        {
            line($"Closed on the day: {string.Join(", ", closed)}.");
        }
    }

    private static string Basis(CrossingSideOutcome side) => (side.BasisOut, side.BasisIn) switch
    {
        (HoursBasis.Crossing, HoursBasis.Crossing) => FormattableString.Invariant($"measured {side.Year}"),
        (HoursBasis.Crossing, _) or (_, HoursBasis.Crossing) => FormattableString.Invariant($"one side measured {side.Year}"),
        _ => FormattableString.Invariant($"means, {side.Year}"),
    };

    private static void Corridors(CorridorStudy study, Writer line)
    {
        line($"");
        line($"corridor                km   rail, %   borders   h at a border   USD at a border   USD/500 km/20 t   km/h with delay   without       Mt");
        foreach (var c in study.Corridors)
        {
            Row(c.Id, c.Km, c.RailShare, c.Borders, c.Modelled.BorderHours, c.Modelled.BorderUsd, c.Modelled.UsdPer500KmPer20Tonnes, c.Modelled.SpeedWithDelayKmh, c.Modelled.SpeedWithoutDelayKmh, c.MeanMt);
            if (c.Measured is { } m)
            {
                line($"{(m.IsOfCorridor ? "  measured" : "  means of states"),-18} {"",7} {"",9} {"",9} {Text(m.BorderHours, "0.0"),15} {Text(m.BorderUsd, "0"),17} {Text(m.UsdPer500KmPer20Tonnes, "0"),17} {Text(m.SpeedWithDelayKmh, "0.0"),17} {Text(m.SpeedWithoutDelayKmh, "0.0"),9}");
            }

            if (c.Obstacle is { } obstacle)
            {
                line($"  {obstacle.English}");
            }
        }

        void Row(string id, double km, double rail, int borders, double hours, double usd, double cost, double with, double without, double mt) =>
            line($"{id,-18} {km,7:0} {100 * rail,9:0} {borders,9} {hours,15:0.0} {usd,17:0} {cost,17:0} {with,17:0.0} {without,9:0.0} {mt,8:0.00}");
    }

    private static void Tonnages(CorridorStudy study, Writer line)
    {
        if (study.Tonnages.Count == 0)
        {
            return;
        }

        line($"");
        line($"reported                                          year   months   reported, kt a year   modelled   why they differ");
        foreach (var t in study.Tonnages)
        {
            var what = string.Join(' ', new[] { t.From + "-" + t.To, t.Commodity, t.Mode is { } mode ? Mode(mode) : "", t.Crossing ?? "" }.Where(x => x.Length > 0));
            line($"{what,-48} {t.Year,5} {t.Months,8} {t.ReportedKt,21:0} {t.ModelledKt,10:0}   {t.Reason?.English}");
        }
    }

    private static void Forecast(ForecastOutcome forecast, Writer line)
    {
        var held = forecast.Forecasts.Where(f => !f.IsFit).ToArray();
        line($"");
        line($"Foretold {forecast.Year} from {forecast.FirstYear}-{forecast.LastYear}: {forecast.Within} of {held.Length} figures within {forecast.MarginPercent:0} %.");
        line($"place    mode   indicator                direction   measured   foretold   error, %   rule");
        foreach (var f in held)
        {
            line($"{f.Place,-8} {Mode(f.Mode),-6} {Name(f.Indicator),-24} {f.Direction,-10} {f.Measured,9:0.0} {f.Predicted,10:0.0} {f.ErrorPercent,10:0}   {f.Rule}{(f.Reason is { } why ? "; " + why.English : "")}");
        }
    }

    internal static string Mode(TransportMode mode) => mode switch
    {
        TransportMode.Road => "road",
        TransportMode.Rail => "rail",
        _ => "sea",
    };

    internal static string Text(double? value, string format) => value?.ToString(format, CultureInfo.InvariantCulture) ?? "-";

    private static string Name(Indicator indicator) => indicator switch
    {
        Indicator.BorderHours => "hours at a border",
        Indicator.BorderUsd => "USD at a border",
        Indicator.UsdPer500KmPer20Tonnes => "USD/500 km/20 t",
        Indicator.SpeedWithDelay => "km/h with delay",
        _ => "km/h without delay",
    };
}
