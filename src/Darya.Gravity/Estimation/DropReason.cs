namespace Darya.Gravity.Estimation;

/// <summary>Why a row takes no part in an estimate.</summary>
public enum DropReason
{
    /// <summary>Its weight is zero.</summary>
    ZeroWeight,

    /// <summary>A level of an effect has zero outcomes only, so its estimate does not exist (it would be −∞).</summary>
    AllZeroGroup,

    /// <summary>It is the only row of a level, which therefore fits it exactly.</summary>
    Singleton,

    /// <summary>Its zero outcome is separated: some combination of regressors and effects is zero in all rows that trade and positive here.</summary>
    Separated,
}
