namespace Darya.Corridors.Works;

/// <summary>Which end of a range a case takes.</summary>
internal enum WorkLevel
{
    /// <summary>Low end.</summary>
    Low,

    /// <summary>Central value.</summary>
    Central,

    /// <summary>High end.</summary>
    High,
}
