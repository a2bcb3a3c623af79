using Darya.Model;

namespace Darya.Trade.Assumptions;

/// <summary>A number that answers hang on, with its range.</summary>
/// <param name="Id">Id: that of the parameter, or <c>rules</c> for the cost of rules.</param>
/// <param name="Name">Name.</param>
/// <param name="Unit">Unit of the range.</param>
/// <param name="Low">Low end.</param>
/// <param name="Central">Central value.</param>
/// <param name="High">High end.</param>
/// <param name="Letter">How sure.</param>
internal sealed record Assumption(string Id, LocalName Name, string Unit, double Low, double Central, double High, Confidence Letter)
{
    /// <summary>The value at a position: −1 the low end, 0 the centre, 1 the high end, straight lines between.</summary>
    internal static double At(double position, double low, double central, double high) =>
        position < 0 ? central + (position * (central - low)) : central + (position * (high - central));
}
