using Darya.Model;

namespace Darya.Linkage;

/// <summary>A dam or power line and the region that has it.</summary>
/// <param name="Work">Id of the work.</param>
/// <param name="With">The region with it, for example its variant.</param>
public sealed record PowerWork(string Work, Region With);
