namespace Darya.Games;

/// <summary>A game of gains as doubles for linear programs: less what the members have alone, and scaled so that the largest worth is 1.</summary>
/// <param name="Worth">Worth [mask].</param>
/// <param name="Scale">What a worth of 1 stands for, in the unit of the game.</param>
internal sealed record ScaledGains(double[] Worth, double Scale)
{
    internal static ScaledGains Of(CoalitionGame gains)
    {
        var alone = new Rational[gains.Grand.Mask + 1];
        var worth = new double[alone.Length];
        for (uint mask = 1; mask < alone.Length; mask++)
        {
            alone[mask] = alone[mask & (mask - 1)] + gains[new(mask & ~(mask - 1))];
            worth[mask] = (gains[new(mask)] - alone[mask]).ToDouble();
        }

        var scale = worth.Max(Math.Abs);
        return scale > 0 ? new(Array.ConvertAll(worth, value => value / scale), scale) : new(worth, 1);
    }
}
