namespace Darya.Agreements.Documents;

/// <summary>An earlier document.</summary>
/// <param name="Agreement">Its id.</param>
/// <param name="Relation">How this one relates to it.</param>
public sealed record PriorAgreement(string Agreement, PriorRelation Relation);
