namespace Darya.Model.Trade;

/// <summary>How goods cross a border.</summary>
public enum BorderMode
{
    /// <summary>By road.</summary>
    Road,

    /// <summary>By rail.</summary>
    Rail,
}
