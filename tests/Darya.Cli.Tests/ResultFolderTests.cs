using Darya.Data.Runs;

namespace Darya.Cli.Tests;

/// <summary>Where results go: nothing of somebody else is touched, an earlier run is replaced.</summary>
public sealed class ResultFolderTests
{
    [Theory]
    [InlineData("file", "'file' is a file; name a folder that does not exist, or an earlier run to replace")]
    [InlineData("papers", "'papers' exists and is not an earlier run; it was left as it is; name another folder")]
    [InlineData("file/below", "'file/below' cannot be written: ")]
    [InlineData("/proc/darya", "'/proc/darya' cannot be written: ")]
    [InlineData("/", "'/' cannot be a result folder; name a folder that does not exist")]
    public void A_place_that_cannot_be_used_is_refused_and_left_as_it_is(string target, string message)
    {
        using var place = new Place();
        File.WriteAllText(place.In("file"), "text");
        Directory.CreateDirectory(place.In("papers"));
        File.WriteAllText(place.In("papers", "thesis.txt"), "years of work");

        // The limit would end the plan with another exit code: the place is looked at first.
        var answer = Plan(place, "--out", target, "--time-limit", "1e-9");

        Assert.Equal((2, ""), (answer.ExitCode, answer.Output));
        Assert.StartsWith(message, answer.Error, StringComparison.Ordinal);
        Assert.Single(answer.Error.TrimEnd('\n').Split('\n'));
        Assert.Equal(["file", "papers"], place.Names);
        Assert.Equal("text", File.ReadAllText(place.In("file")));
        Assert.Equal(["thesis.txt"], Place.NamesIn(place.In("papers")));
    }

    [Fact]
    public void An_earlier_run_is_replaced()
    {
        using var place = new Place();
        Assert.Equal(0, Plan(place, "--out", "out").ExitCode);
        Assert.Equal(0, Plan(place, "--out", "out", "--for", "AA").ExitCode);

        Assert.Equal(["out"], place.Names);
        var reading = RunFolderReader.Read(place.In("out"));
        Assert.Empty(reading.Faults);
        Assert.Equal("plan-small-AA-2023-2001-01-2001-12", reading.Manifest!.Run);
    }

    [Fact]
    public void An_earlier_run_with_a_file_of_the_user_is_left()
    {
        using var place = new Place();
        Assert.Equal(0, Plan(place, "--out", "out").ExitCode);
        File.WriteAllText(place.In("out", "remarks.txt"), "mine");
        var answer = Plan(place, "--out", "out");

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("holds 'remarks.txt', which the run did not write", answer.Error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(place.In("out", "remarks.txt")));
    }

    [Fact]
    public void Without_a_place_runs_are_named_by_their_assumptions()
    {
        using var place = new Place(p =>
        {
            p.Extra["variants/full/variant.json"] = """{"title_en":"Full","title_ru":"Полное","description_en":"Full at the start","description_ru":"Полное в начале"}""";
            p.Extra["variants/full/reservoirs.csv"] = "node,dead_hm3,full_hm3,initial_hm3,end_hm3,from_year,letter,source,note\nupper,100,1000,1000,600,,R,book,\n";
        });
        var answer = Plan(place, "--for", "BB", "--economy", "2005", "--variant", "full");

        Assert.Equal(0, answer.ExitCode);
        Assert.Equal(["plan-small-BB-2005-full-2001-01-2001-12"], Place.NamesIn(place.In("runs")));
        Assert.EndsWith($"Written to {place.In("runs", "plan-small-BB-2005-full-2001-01-2001-12")} (report.html, plan.xlsx and tables).\n", answer.Output, StringComparison.Ordinal);
        Assert.Equal("", answer.Error);
    }

    [Fact]
    public void The_report_speaks_the_language_asked_for()
    {
        using var place = new Place();
        Assert.Equal(0, Plan(place, "--out", "en").ExitCode);
        Assert.Equal(0, Plan(place, "--out", "ru", "--lang", "ru").ExitCode);

        Assert.Contains("<html lang=\"en\">", File.ReadAllText(place.In("en", "report.html")), StringComparison.Ordinal);
        Assert.Contains("<html lang=\"ru\">", File.ReadAllText(place.In("ru", "report.html")), StringComparison.Ordinal);
        Assert.Equal(place.Tables("en"), place.Tables("ru"));
    }

    private static Answer Plan(Place place, params string[] arguments) => place.Run(["plan", "region", "--to", "2001-12", .. arguments]);
}
