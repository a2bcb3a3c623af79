namespace Darya.Model.Rivers;

/// <summary>What a reach is.</summary>
public enum ReachKind
{
    /// <summary>A river.</summary>
    River,

    /// <summary>A canal.</summary>
    Canal,

    /// <summary>An outlet to a depression; it carries what the river cannot.</summary>
    Outlet,
}
