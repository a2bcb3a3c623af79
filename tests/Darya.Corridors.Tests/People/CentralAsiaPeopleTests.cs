using Darya.Corridors.People;
using Darya.Corridors.Questions;
using Darya.Corridors.Results;
using Darya.Model;
using Darya.Model.Corridors;
using Xunit;

namespace Darya.Corridors.Tests.People;

/// <summary>The crossings of the Fergana valley between Kyrgyzstan and Uzbekistan, where use was reported.</summary>
public sealed class CentralAsiaPeopleTests
{
    private static readonly DateOnly Summer2024 = new(2024, 7, 1);

    private static readonly DateOnly Autumn2026 = new(2026, 11, 22);

    [Fact]
    public void The_reported_day_is_met_with_the_crossings_that_were_open_then()
    {
        var found = Ask(Summer2024);

        Assert.Equal(22000, Of(found, "dostuk_dustlik").PeoplePerDay, 1);
        Assert.Equal(0, found.Crossings.Where(c => c.Crossing != "dostuk_dustlik").Sum(c => c.PeoplePerDay));
        Assert.Contains(found.Warnings, w => w.English == "Dostuk - Dustlik: more people were reported than the stated capacity of 16400 a day; the most reported, 26000, is taken as what it handles");
    }

    [Fact]
    public void Since_the_openings_of_2024_Dostuk_is_relieved()
    {
        var (before, after) = (Of(Ask(Summer2024), "dostuk_dustlik"), Of(Ask(Autumn2026), "dostuk_dustlik"));

        Assert.InRange(before.MeanWaitMinutes, 30, 50);
        Assert.InRange(after.MeanWaitMinutes, 0, 5);
        Assert.True(after.PeoplePerDay < before.PeoplePerDay);
    }

    [Fact]
    public void Opening_a_crossing_saves_hours_and_brings_travellers()
    {
        var found = Ask(Summer2024, "kara_suu_karasu");

        Assert.True(found.NewTravellers > 0);
        Assert.True(found.SavedMusd > 0);
        Assert.Equal(CrossingStatus.Closed, Of(found, "kara_suu_karasu").Status);
        Assert.True(Of(found, "kara_suu_karasu").PeoplePerDayAfter > 0);
        Assert.True(Of(found, "dostuk_dustlik").MeanWaitMinutesAfter < Of(found, "dostuk_dustlik").MeanWaitMinutes);
    }

    [Fact]
    public void A_capacity_below_what_a_crossing_handles_is_said_to_narrow_it()
    {
        var question = new PeopleQuestion(new LocalName("x", "x"), [], new Dictionary<string, double> { ["dostuk_dustlik"] = 16500 });
        var found = PeopleStudy.Run(CentralAsia.Region.Corridors!, Autumn2026, question, new Dictionary<string, double>());

        Assert.Contains(found.Warnings, w => w.English == "Dostuk - Dustlik: the capacity asked for, 16500 a day, is less than the 26000 it handles now: this narrows it");
        Assert.True(found.NewTravellers < 0);
    }

    [Fact]
    public void Without_a_change_nothing_is_said_about_after()
    {
        var found = Ask(Autumn2026);

        Assert.Null(found.MillionHoursAfter);
        Assert.Null(found.SavedMusd);
        Assert.All(found.Crossings, c => Assert.Null(c.PeoplePerDayAfter));
    }

    [Fact]
    public void Numbers_that_make_no_sense_are_refused()
    {
        var question = new PeopleQuestion(new LocalName("x", "x"), [], new Dictionary<string, double>());
        var settings = new Dictionary<string, double> { ["people_choice"] = 0, ["people_peak"] = double.NaN };

        Assert.Equal(
            ["'people_choice' is 0; it must be from 0.01 to 100", "'people_peak' is NaN; it must be from 0 to 1"],
            Assert.Throws<CorridorException>(() => PeopleStudy.Run(CentralAsia.Region.Corridors!, Autumn2026, question, settings)).Faults);
    }

    [Fact]
    public void Crossings_without_travellers_and_capacities_of_nothing_are_refused_together()
    {
        var question = new PeopleQuestion(new LocalName("x", "x"), ["torkham"], new Dictionary<string, double> { ["dostuk_dustlik"] = 0 });
        var fault = Assert.Throws<CorridorException>(() => PeopleStudy.Run(CentralAsia.Region.Corridors!, Autumn2026, question, new Dictionary<string, double>()));

        Assert.Equal(
            [
                "Crossing 'torkham' has no travellers that could be modelled; those that have are bek_abad_khanabad, dostuk_dustlik, kara_suu_karasu, ken_sai_uchkurgan.",
                "Crossing 'dostuk_dustlik': a capacity of 0 people a day; it must be above 0.",
            ],
            fault.Faults);
    }

    private static PeopleOutcome Ask(DateOnly date, params string[] open) => PeopleStudy.Run(
        CentralAsia.Region.Corridors!,
        date,
        new PeopleQuestion(new LocalName("Crossings of the valley", "Пункты долины"), open, new Dictionary<string, double>()),
        new Dictionary<string, double>());

    private static PeopleCrossing Of(PeopleOutcome outcome, string crossing) => outcome.Crossings.Single(c => c.Crossing == crossing);
}
