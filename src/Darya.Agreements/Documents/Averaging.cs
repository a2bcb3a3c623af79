namespace Darya.Agreements.Documents;

/// <summary>Over what readings are averaged or summed before they are compared.</summary>
public enum Averaging
{
    /// <summary>The whole window of the amount.</summary>
    Window,

    /// <summary>Calendar months.</summary>
    Month,

    /// <summary>Days 1-10, 11-20, 21-end.</summary>
    Dekad,

    /// <summary>Days.</summary>
    Day,
}
