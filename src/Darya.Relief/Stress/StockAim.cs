namespace Darya.Relief.Stress;

/// <summary>How much a shortage counts when stock is laid in against it.</summary>
public enum StockAim
{
    /// <summary>As much as its probability: the least expected cost.</summary>
    Expected,

    /// <summary>As much as if it were certain: the cheapest stock that prevents what can be prevented without leaving anybody out before or when nothing happens.</summary>
    Prevent,
}
