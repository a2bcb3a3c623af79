using Darya.Agreements.Trials.Results;

namespace Darya.Agreements.Trials;

/// <summary>What was found in generated years.</summary>
/// <param name="Trial">What is reported.</param>
/// <param name="ShortYears">Years in which reservoirs end below the storage that the water of the year leads to.</param>
internal sealed record GeneratedStudy(GeneratedTrial Trial, int ShortYears);
