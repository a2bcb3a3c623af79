namespace Darya.Model;

/// <summary>How sure a figure is. The letter travels into every report.</summary>
public enum Confidence
{
    /// <summary>M: measured series.</summary>
    Measured,

    /// <summary>O: official or agency figure.</summary>
    Official,

    /// <summary>P: published paper or report.</summary>
    Published,

    /// <summary>W: encyclopaedia.</summary>
    Encyclopaedia,

    /// <summary>R: recalled from the literature, to be verified.</summary>
    Recalled,

    /// <summary>E: estimate; its note says how it was made.</summary>
    Estimate,
}
