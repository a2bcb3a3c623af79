namespace Darya.Model.Relief;

/// <summary>What a donor's money may be spent on.</summary>
public enum FundUse
{
    /// <summary>Food, ways, stores and cash.</summary>
    Any,

    /// <summary>Food and what brings it.</summary>
    Food,

    /// <summary>Cash and its fee.</summary>
    Cash,
}
