namespace Darya.Model;

/// <summary>The two seasons of the region's water calendar.</summary>
public enum Season
{
    /// <summary>April to September.</summary>
    Vegetation,

    /// <summary>October to March; belongs to the water year that begins in its October.</summary>
    Winter,
}
