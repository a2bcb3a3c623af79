namespace Darya.Web.Evidence;

/// <summary>A figure that two sides state differently.</summary>
/// <param name="Figure">What it is of, in words.</param>
/// <param name="Year">The year; empty where its table names none.</param>
/// <param name="Months">Months from January that it covers; empty where its table names none.</param>
/// <param name="First">What one side states.</param>
/// <param name="Second">What the other side states.</param>
internal sealed record Disagreement(string Figure, string Year, string Months, Statement First, Statement Second)
{
    /// <summary>First less second.</summary>
    internal double Difference => First.Value - Second.Value;

    /// <summary>The difference in percent of the larger one.</summary>
    internal double Percent => Difference == 0 ? 0 : 100 * Math.Abs(Difference) / Math.Max(Math.Abs(First.Value), Math.Abs(Second.Value));
}
