namespace Darya.Cli.Input;

/// <summary>The stable codes of the settings of a policy; <c>docs/data-formats/policy.md</c> lists them with those of its cuts.</summary>
internal static class PolicyFaultCodes
{
    internal const string NotJson = "POL100";
    internal const string Schema = "POL101";
    internal const string Missing = "POL102";
    internal const string Value = "POL103";
    internal const string OtherRegion = "POL104";
    internal const string NoFile = "POL105";
    internal const string Unknown = "POL106";
    internal const string OtherTraining = "POL107";
}
