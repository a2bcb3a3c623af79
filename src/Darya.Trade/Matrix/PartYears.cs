namespace Darya.Trade.Matrix;

/// <summary>What is done with reports of a part of a year.</summary>
public enum PartYears
{
    /// <summary>They are not used; the pair is aged when it has no whole year.</summary>
    Ignored,

    /// <summary>
    /// For a pair without a whole year, the newest report of six months or more that has a turnover is brought to twelve months in proportion; letter E, since seasons are not known.
    /// </summary>
    Extended,
}
