namespace Darya.Web.Agreements;

/// <summary>Whether a delegation lets others see the gain of its state; the last one stands, and without one others do not see it.</summary>
internal sealed class GainDisclosure
{
    public Guid Id { get; init; }

    public Guid DelegationId { get; init; }

    public bool IsOpen { get; init; }

    public DateTime SetAt { get; init; }
}
