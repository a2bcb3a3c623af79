namespace Darya.Agreements.Documents;

/// <summary>From signature to end.</summary>
/// <param name="SignedOn">Day of signature, or null when not signed or not known.</param>
/// <param name="SignedAt">Place of signature; may be empty.</param>
/// <param name="Ratifications">By party.</param>
/// <param name="Force">What brings it into force.</param>
/// <param name="InForceOn">Day of force, or null.</param>
/// <param name="EndsOn">Last day, or null for without a term.</param>
/// <param name="RenewalYears">Years by which it is renewed; 0 when it is not.</param>
/// <param name="RenewsByItself">Whether it is renewed unless somebody objects.</param>
/// <param name="ExitNoticeMonths">Months of notice before a party may leave, or null when not stated.</param>
/// <param name="LapsesForAll">Whether it lapses for all when one leaves.</param>
/// <param name="Survival">What outlives it, in words; may be empty.</param>
/// <param name="Prior">Earlier documents.</param>
public sealed record AgreementLifeCycle(
    DateOnly? SignedOn,
    string SignedAt,
    IReadOnlyList<Ratification> Ratifications,
    ForceRule Force,
    DateOnly? InForceOn,
    DateOnly? EndsOn,
    int RenewalYears,
    bool RenewsByItself,
    int? ExitNoticeMonths,
    bool LapsesForAll,
    LocalText Survival,
    IReadOnlyList<PriorAgreement> Prior);
