using Darya.Agreements.Documents;

namespace Darya.Agreements.Compliance;

/// <summary>An amount with its bound and tolerance.</summary>
/// <param name="Promised">What is owed.</param>
/// <param name="Bound">How it binds.</param>
/// <param name="Percent">Tolerance, percent of promised.</param>
internal readonly record struct Band(double Promised, Bound Bound, double Percent)
{
    private const double Rounding = 1e-9; // readings come as decimal texts; their sums and conversions round

    private double Slack => Rounding * Math.Max(1, Math.Abs(Promised));

    /// <summary>What is missing of the amount; 0 for limits.</summary>
    internal double Lack(double value) => Bound != Bound.Most && Promised - value > Slack ? Promised - value : 0;

    /// <summary>What goes beyond the amount; 0 where more is welcome.</summary>
    internal double Excess(double value) => Bound != Bound.Least && value - Promised > Slack ? value - Promised : 0;

    /// <summary>What a value gives beyond what is owed, so that it can make up for another period; below or equal 0 when nothing.</summary>
    internal double Surplus(double value) => Bound == Bound.Most ? Promised - value : value - Promised;

    /// <summary>Kept, within tolerance, or -1 for too little and 1 for too much.</summary>
    internal BandPlace Place(double value)
    {
        var (lack, excess) = (Lack(value), Excess(value));
        var width = (Math.Abs(Promised) * Percent / 100) + Slack;
        return lack > width ? BandPlace.TooLittle : excess > width ? BandPlace.TooMuch : lack + excess > 0 ? BandPlace.Within : BandPlace.Kept;
    }

    /// <summary>Score of a value that missed: the part that was kept.</summary>
    /// <param name="missed">By how much.</param>
    internal double ScoreOfMiss(double missed) => Promised == 0 ? 0 : Math.Clamp(1 - (missed / Math.Abs(Promised)), 0, 1);
}

/// <summary>Where a value lies against a band.</summary>
internal enum BandPlace
{
    /// <summary>Kept.</summary>
    Kept,

    /// <summary>Off by no more than the tolerance.</summary>
    Within,

    /// <summary>Missed: too little.</summary>
    TooLittle,

    /// <summary>Missed: too much.</summary>
    TooMuch,
}
