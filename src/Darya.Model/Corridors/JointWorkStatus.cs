namespace Darya.Model.Corridors;

/// <summary>How far a work is.</summary>
public enum JointWorkStatus
{
    /// <summary>Talked of or studied.</summary>
    Proposed,

    /// <summary>Agreed, not begun.</summary>
    Agreed,

    /// <summary>Being built.</summary>
    Building,

    /// <summary>In use.</summary>
    Done,
}
