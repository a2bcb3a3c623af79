namespace Darya.Stochastic;

/// <summary>How much of a policy is written.</summary>
public enum PolicyContent
{
    /// <summary>Every cut: what is read back decides and goes on training exactly as the policy written.</summary>
    All,

    /// <summary>Only the cuts that are highest at a point where cuts were found: a smaller file, a function that may be a little lower elsewhere.</summary>
    Selected,
}
