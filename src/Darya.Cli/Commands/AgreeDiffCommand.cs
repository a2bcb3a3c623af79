using System.CommandLine;
using System.Text.Json.Nodes;
using Darya.Agreements.Comparing;
using Darya.Cli.Input;
using Darya.Cli.Output;

namespace Darya.Cli.Commands;

/// <summary><c>darya agree diff OLD NEW</c>: two versions of an agreement, term by term.</summary>
internal static class AgreeDiffCommand
{
    internal static Command Create()
    {
        var (old, @new) = (AgreementInput.Argument("OLD"), AgreementInput.Argument("NEW"));
        var language = AgreeOptions.Language("Language of the text: en or ru.");
        var json = new Option<bool>("--json") { Description = "Print one JSON object." };
        var command = new Command("diff", "Compare two versions of an agreement term by term.") { old, @new, language, json };
        command.SetAction(parsed => Program.Guard(() => Run(
            parsed.GetRequiredValue(old), parsed.GetRequiredValue(@new), AgreeOptions.Checked(parsed.GetRequiredValue(language)), parsed.GetValue(json))));
        return command;
    }

    private static int Run(string oldPath, string newPath, string language, bool json)
    {
        var (old, @new) = (AgreementInput.Read(oldPath), AgreementInput.Read(newPath));
        var difference = AgreementDifference.Of(old, @new);
        if (json)
        {
            Envelope.Print("agree-diff", null, Data(difference), []);
            return ExitCode.Done;
        }

        Console.Out.Write(DifferenceText.Of(difference, old, @new, language));
        return ExitCode.Done;
    }

    private static JsonObject Data(AgreementDifference difference) => new()
    {
        ["equal"] = difference.IsEqual,
        ["head"] = Changes(difference.Head),
        ["lifeCycle"] = Changes(difference.LifeCycle),
        ["meters"] = Changes(difference.Meters),
        ["added"] = new JsonArray([.. difference.Added.Select(t => (JsonNode)t)]),
        ["removed"] = new JsonArray([.. difference.Removed.Select(t => (JsonNode)t)]),
        ["changed"] = new JsonArray([.. difference.Changed.Select(c => (JsonNode)new JsonObject { ["term"] = c.Term, ["members"] = Changes(c.Members) })]),
        ["amendments"] = Changes(difference.Amendments),
    };

    private static JsonArray Changes(IReadOnlyList<MemberChange> changes) =>
        new([.. changes.Select(c => (JsonNode)new JsonObject { ["path"] = c.Path, ["old"] = c.Old, ["new"] = c.New })]);
}
