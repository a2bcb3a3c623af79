namespace Darya.Model.Rivers;

/// <summary>How users of one class share what is not enough for all.</summary>
public enum OperatingSharingRule
{
    /// <summary>In proportion to entitlement, along the river.</summary>
    Proportional,

    /// <summary>Who lies upstream takes first.</summary>
    UpstreamFirst,

    /// <summary>In proportion to licences.</summary>
    Licence,
}
