namespace Darya.Gravity.Tables;

/// <summary>The columns of a file that are wanted; every other one is passed over. A name may stand in both lists.</summary>
/// <param name="Numbers">Names of columns of numbers.</param>
/// <param name="Codes">Names of columns of codes.</param>
public sealed record PanelRequest(IReadOnlyList<string> Numbers, IReadOnlyList<string> Codes)
{
    /// <summary>Those of <see cref="Numbers"/> that may be missing in a row: an empty field, <c>NA</c> or a lone point is read as NaN.</summary>
    public IReadOnlyList<string> MayBeMissing { get; init; } = [];
}
