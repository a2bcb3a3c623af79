namespace Darya.Cli.Input;

/// <summary>The stable codes of StochOptFormat files; <c>docs/data-formats/stochoptformat.md</c> lists them.</summary>
internal static class StochOptFaultCodes
{
    internal const string Unreadable = "SOF101";
    internal const string BrokenJson = "SOF102";
    internal const string MissingMember = "SOF103";
    internal const string UnknownMember = "SOF104";
    internal const string WrongType = "SOF105";
    internal const string Version = "SOF106";
    internal const string UnknownNode = "SOF107";
    internal const string Unreachable = "SOF108";
    internal const string Probability = "SOF109";
    internal const string Endless = "SOF110";
    internal const string UnknownSubproblem = "SOF111";
    internal const string UnknownVariable = "SOF112";
    internal const string State = "SOF113";
    internal const string Support = "SOF114";
    internal const string NotLinear = "SOF115";
    internal const string UnknownSet = "SOF116";
    internal const string Bounds = "SOF117";
    internal const string Sense = "SOF118";
    internal const string Twice = "SOF119";
    internal const string UnusedSubproblem = "SOF201";
    internal const string ShortOfOne = "SOF202";
}
