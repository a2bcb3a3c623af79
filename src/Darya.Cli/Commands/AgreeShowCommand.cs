using System.CommandLine;
using Darya.Agreements.Documents;
using Darya.Agreements.Wording;
using Darya.Cli.Input;
using Darya.Cli.Output;
using Darya.Reporting.Agreements;

namespace Darya.Cli.Commands;

/// <summary><c>darya agree show FILE</c>: the agreement as people read it, a plain sentence a term.</summary>
internal static class AgreeShowCommand
{
    internal static Command Create()
    {
        var file = AgreementInput.Argument();
        var language = AgreeOptions.Language("Language of the text; the page opens in it: en or ru.");
        var target = new Option<string?>("--out") { Description = "Folder for AGREEMENT.html, one page with both languages that needs no network." };
        var command = new Command("show", "Show an agreement: life cycle, parties, bodies, and a plain sentence a term.") { file, language, target };
        command.SetAction(parsed => Program.Guard(() => Run(
            parsed.GetRequiredValue(file), AgreeOptions.Checked(parsed.GetRequiredValue(language)), parsed.GetValue(target))));
        return command;
    }

    private static int Run(string path, string language, string? target)
    {
        if (target is { Length: 0 })
        {
            throw new UsageException("--out must be a folder; got ''.");
        }

        var agreement = AgreementInput.Read(path);
        Console.Out.Write(AgreementText.Of(Teller.Tell(agreement, language)));
        if (target is not null)
        {
            Console.Error.WriteLine($"Page: {Page(path, agreement, language, target)}");
        }

        return ExitCode.Done;
    }

    private static string Page(string path, Agreement agreement, string language, string folder)
    {
        var page = Path.Combine(folder, AgreeOptions.FileName(agreement.Id) + ".html");
        SamePlace.Refuse("--out", page, ("the agreement itself", path));
        OutputFile.Write(page, stream => AgreementPage.Write(stream, agreement, language));
        return page;
    }
}
