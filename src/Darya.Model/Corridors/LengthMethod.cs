namespace Darya.Model.Corridors;

/// <summary>How the length of a link was found.</summary>
public enum LengthMethod
{
    /// <summary>Printed by an office, a paper or an encyclopaedia, or recalled from one (see the letter).</summary>
    Published,

    /// <summary>The great circle between its ends times a factor, which stands in the note.</summary>
    GreatCircle,

    /// <summary>Along mapped tracks.</summary>
    Track,

    /// <summary>From station to station by great circles, times a factor, which stands in the note.</summary>
    Stations,
}
