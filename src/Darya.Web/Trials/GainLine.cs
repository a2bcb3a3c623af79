namespace Darya.Web.Trials;

/// <summary>A state's gain over no agreement.</summary>
/// <param name="State">Its code.</param>
/// <param name="IsShown">Whether the visitor may see it.</param>
/// <param name="GainMusd">Gain of the form, million USD; null when it is not known or may not be seen.</param>
/// <param name="VersionMusd">Gain of the version as it stands; null likewise.</param>
internal sealed record GainLine(string State, bool IsShown, double? GainMusd, double? VersionMusd);
