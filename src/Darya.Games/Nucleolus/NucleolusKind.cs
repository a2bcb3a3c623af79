namespace Darya.Games;

/// <summary>Which nucleolus is meant.</summary>
public enum NucleolusKind
{
    /// <summary>Over imputations: nobody gets less than alone (Schmeidler 1969).</summary>
    Nucleolus,

    /// <summary>Over all efficient allocations; it always exists.</summary>
    Prenucleolus,

    /// <summary>Over imputations, with the excess divided by the size of the coalition (Grotte 1970, 1976).</summary>
    PerCapita,
}
