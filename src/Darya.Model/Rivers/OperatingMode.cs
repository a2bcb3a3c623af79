namespace Darya.Model.Rivers;

/// <summary>Whom a target release serves.</summary>
public enum OperatingMode
{
    /// <summary>Turbines: the target is released whatever users below call.</summary>
    Power,

    /// <summary>Users below: what they call is released, and no less than the target.</summary>
    Irrigation,
}
