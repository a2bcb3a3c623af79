using Darya.Corridors.Results;

namespace Darya.Cli.Output;

/// <summary>Routes in lines for people.</summary>
internal static class CorridorRouteText
{
    internal static void Print(RouteOutcome route, CorridorText.Writer line)
    {
        line($"{route.Commodity} from {route.From} to {route.To}: {route.UsdPerTonne:0.0} USD/t over all ways, time and its spread included.");
        line($"");
        line($"  %       km       h   at borders   9 of 10 below   USD/t   at borders   time costs   spread costs   crossings");
        foreach (var way in route.Alternatives)
        {
            line($"{100 * way.Share,3:0} {way.Km,8:0} {way.Hours,7:0} {way.BorderHours,12:0.0} {way.HoursHigh,15:0} {way.UsdPerTonne,7:0.0} {way.BorderUsdPerTonne,12:0.0} {way.TimeUsdPerTonne,12:0.0} {way.ReliabilityUsdPerTonne,14:0.0}   {string.Join(", ", way.Crossings)}");
        }

        line($"");
        foreach (var (way, number) in route.Alternatives.Select((way, i) => (way, i + 1)))
        {
            line($"{number}. {string.Join(" - ", way.Places)}");
        }

        if (route.Alternatives.Count == 0)
        {
            line($"No way is open.");
        }

        line($"");
    }
}
