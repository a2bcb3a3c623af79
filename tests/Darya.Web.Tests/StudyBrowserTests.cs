using Darya.Web.Meetings;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Darya.Web.Tests;

/// <summary>Pages of data, studies and subjects in a browser.</summary>
public sealed class StudyBrowserTests
{
    private const int Narrow = 360;
    private const int Wide = 1440;

    [BrowserFact]
    public async Task Pages_of_data_studies_and_subjects_fit_a_telephone_in_both_languages()
    {
        await using var scene = await Scene.Open(s => s with { Region = DataTests.Region });
        await TestRuns.Write(scene.Room.Settings.RunFolder, "plan-2001");
        await TestRuns.Write(scene.Room.Settings.RunFolder, "plan-2001-dry", variant: "dry");
        SubjectTests.Write(scene.Room.Settings.RunFolder, "together");
        await scene.Secretariat.Post(scene.Here + "/runs", ("folder", "plan-2001"));
        await scene.Secretariat.Post(scene.Here + "/runs", ("folder", "plan-2001-dry"));
        await scene.Secretariat.Post(scene.Here + "/runs", ("folder", "together"));
        foreach (var more in Environment.GetEnvironmentVariable("DARYA_TEST_RUNS")?.Split(':') ?? [])
        {
            await Lay(scene, more);
        }

        var head = scene.Of(Role.Head, scene.Kazakhstan);
        var own = $"{scene.Here}/delegations/{scene.Kazakhstan}";
        await head.Post(own + "/variants", ("title_en", "Lower Toktogul"), ("title_ru", "Ниже Токтогул"), ("about_en", "Less at the end."), ("about_ru", "Меньше на конец."), ("parent", "dry"));
        var variant = await scene.Room.InStore(s => s.Variants.SingleAsync());
        await head.Post(
            $"{own}/variants/{variant.Id}/changes", ("table", "reservoirs"), ("row", "toktogul"), ("field", "end_hm3"), ("value", "17500"), ("reason", "A lower end of the year"));
        await head.Post(own + "/studies", ("name_en", "Dry years"), ("name_ru", "Сухие годы"), ("question_en", "What does a dry decade cost?"), ("question_ru", "Во что обходится сухое десятилетие?"));
        var study = await scene.Room.InStore(s => s.Studies.SingleAsync());
        var runs = await scene.Room.InStore(s => s.Runs.Select(r => r.Id).ToListAsync());
        foreach (var run in runs)
        {
            await head.Post($"{own}/studies/{study.Id}/runs", ("run", run.ToString()));
        }

        string[] paths =
        [
            "/data", "/data/tables/reservoirs", "/data/tables/reservoirs/row?key=toktogul", "/data/sources?find=cawater", "/data/differences", "/studies", $"/studies/{study.Id}", "/variants/rogun",
            $"/variants/{variant.Name}?table=reservoirs&row=toktogul", "/cooperation", "/trade", "/corridors", "/relief",
        ];
        await using var browser = await Browser.Open(scene.Room.Address);
        await using var visit = await browser.Visit(Narrow);
        await visit.SignIn("kairat");
        var faults = new List<string>();
        foreach (var language in new[] { "ru", "en" })
        {
            await visit.Choose(language);
            foreach (var (path, width) in paths.SelectMany(p => new[] { (p, Narrow), (p, Wide) }))
            {
                faults.AddRange(await visit.Look(scene.Here + path, width, "head-" + language));
            }
        }

        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
    }

    /// <summary>Lays a run of this machine before the meeting, to look at its pages.</summary>
    private static async Task Lay(Scene scene, string folder)
    {
        var name = Path.GetFileName(folder);
        Directory.CreateDirectory(Path.Combine(scene.Room.Settings.RunFolder, name));
        foreach (var file in Directory.EnumerateFiles(folder))
        {
            File.Copy(file, Path.Combine(scene.Room.Settings.RunFolder, name, Path.GetFileName(file)));
        }

        await scene.Secretariat.Post(scene.Here + "/runs", ("folder", name));
    }
}
