namespace Darya.Agreements.Documents;

/// <summary>A joint body.</summary>
/// <param name="Id">Id within the document.</param>
/// <param name="Name">Name.</param>
/// <param name="Members">Ids of parties.</param>
/// <param name="Quorum">Members that must be present; 0 when not stated.</param>
/// <param name="Voting">How it decides.</param>
/// <param name="MeetsEveryMonths">Months between meetings; 0 when not stated.</param>
/// <param name="MayAmend">Ids of terms whose amounts it may change within their bounds.</param>
public sealed record AgreementBody(
    string Id, LocalText Name, IReadOnlyList<string> Members, int Quorum, VotingRule Voting, int MeetsEveryMonths, IReadOnlyList<string> MayAmend);
