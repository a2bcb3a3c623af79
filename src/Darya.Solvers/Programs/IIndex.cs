namespace Darya.Solvers;

/// <summary>A member of a set over which variables and rows are indexed, such as a reservoir or a period.</summary>
/// <remarks>One type per set: the compiler then rejects <c>v[period, reservoir]</c> where <c>v[reservoir, period]</c> is meant.</remarks>
public interface IIndex
{
    /// <summary>The position in its set, 0 to n−1, without gaps.</summary>
    int Ordinal { get; }

    /// <summary>The name shown in <c>water_balance[Toktogul,7]</c>; unique in its set.</summary>
    string Label { get; }
}
