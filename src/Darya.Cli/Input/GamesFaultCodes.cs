namespace Darya.Cli.Input;

/// <summary>The stable codes of <c>darya games solve</c>; <c>docs/data-formats/games.md</c> lists them.</summary>
internal static class GamesFaultCodes
{
    internal const string Unreadable = "GAM101";
    internal const string NotUtf8 = "GAM102";
    internal const string NoRows = "GAM103";
    internal const string Fields = "GAM104";
    internal const string Columns = "GAM105";
    internal const string NotANumber = "GAM106";
    internal const string EmptyName = "GAM107";
    internal const string MemberTwice = "GAM108";
    internal const string Duplicate = "GAM109";
    internal const string EmptyCoalition = "GAM110";
    internal const string Missing = "GAM111";
    internal const string TooManyPlayers = "GAM112";
    internal const string Semicolons = "GAM201";
    internal const string Covered = "GAM202";
}
