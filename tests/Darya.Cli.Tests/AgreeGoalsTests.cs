using System.Text.Json;

namespace Darya.Cli.Tests;

/// <summary><c>darya agree goals</c>: the goals of a region and of its agreements.</summary>
public sealed class AgreeGoalsTests
{
    private const string Document = """
        {"format": "darya/agreement/1", "id": "friendship", "version": 1, "rank": "constitutional", "title": {"en": "Friendship", "ru": "Дружба"},
         "parties": [{"id": "AA", "name": {"en": "Upland", "ru": "Верхняя"}}, {"id": "BB", "name": {"en": "Lowland", "ru": "Нижняя"}}],
         "languages": {"authentic": ["ru"]}, "lifeCycle": {"force": "signature"},
         "terms": [{"id": "trade", "kind": "transit", "article": "1", "text": {"en": "Trade grows.", "ru": "Торговля растёт."}, "debtors": ["AA"], "creditors": ["BB"],
          "modality": "goal", "layer": "partnership", "state": "active", "indicator": {"goal": "exports", "name": {"en": "turnover", "ru": "товарооборот"}}}]}
        """;

    [Fact]
    public void The_table_has_value_target_distance_and_letter()
    {
        using var place = With(Document);
        var answer = place.Run("agree", "goals", "region");

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.Equal(
            """
            Goals of the region: Two reservoirs

            goal   states  unit         value  year  letter  target    by  to go  way, %  a year, %
            Trade  AA BB   million USD    250  2005  R          400  2010    150      50        9.9

            Goals of agreements

            agreement   term   goal   unit         value  year  letter  target    by  to go
            friendship  trade  Trade  million USD    250  2005  R          400  2010    150

            """,
            answer.Output);
    }

    [Fact]
    public void A_goal_without_target_has_no_distance_and_the_table_says_so()
    {
        using var place = new Place(p => p.Change("goals", "400,2010", ","));
        var answer = place.Run("agree", "goals", "region", "--lang", "ru");

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.Contains("не названа", answer.Output, StringComparison.Ordinal);
        Assert.Contains("Без названной цели расстояния нет", answer.Output, StringComparison.Ordinal);
        Assert.Contains("Соглашения региона не называют целей.", answer.Output, StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, place.Json("agree", "goals", "region").GetProperty("data").GetProperty("goals")[0].GetProperty("distance").ValueKind);
    }

    [Fact]
    public void The_object_has_the_goals_of_the_region_and_of_its_agreements()
    {
        using var place = With(Document);
        var envelope = place.Json("agree", "goals", "region", "--lang", "ru");

        Assert.Equal("darya/agree-goals/1", envelope.GetProperty("schema").GetString());
        var goal = envelope.GetProperty("data").GetProperty("goals")[0];
        Assert.Equal(("exports", "Торговля", "R"), (goal.GetProperty("id").GetString(), goal.GetProperty("name").GetString(), goal.GetProperty("letter").GetString()));
        Assert.Equal((150, 50), (goal.GetProperty("distance").GetDouble(), goal.GetProperty("percent_of_way").GetDouble()));
        var stated = envelope.GetProperty("data").GetProperty("agreements")[0];
        Assert.Equal(("friendship", "exports", 150), (stated.GetProperty("agreement").GetString(), stated.GetProperty("goal").GetString(), stated.GetProperty("distance").GetDouble()));
    }

    [Fact]
    public void A_goal_that_the_region_does_not_know_ends_with_3()
    {
        using var place = With(Document.Replace("\"exports\"", "\"export\"", StringComparison.Ordinal));
        var answer = place.Run("agree", "goals", "region");

        Assert.Equal((3, ""), (answer.ExitCode, answer.Output));
        Assert.Equal(
            """
            agreements/friendship.json: error AGR401: $.terms[0].indicator.goal: term 'trade': the region has no goal 'export'; did you mean 'exports'?
            1 error in 1 agreement; nothing was computed.

            """,
            answer.Error);
    }

    [Fact]
    public void Another_language_is_wrong_usage()
    {
        using var place = new Place();
        var answer = place.Run("agree", "goals", "region", "--lang", "fr");

        Assert.Equal((2, "", "--lang must be en or ru; got 'fr'.\n"), (answer.ExitCode, answer.Output, answer.Error));
    }

    [Fact]
    public void The_shipped_region_states_the_trade_of_ten_billion_and_needs_fifteen_percent_a_year()
    {
        using var place = new Place();
        var data = place.Json("agree", "goals", Place.CentralAsia).GetProperty("data");
        var trade = data.GetProperty("goals").EnumerateArray().Single(g => g.GetProperty("id").GetString() == "trade-kz-uz");

        Assert.Equal((4.97, 5.03, 2030), (trade.GetProperty("value").GetDouble(), trade.GetProperty("distance").GetDouble(), trade.GetProperty("target_year").GetInt32()));
        Assert.Equal(15.0, trade.GetProperty("percent_a_year").GetDouble(), 0.05);
        Assert.NotEmpty(data.GetProperty("agreements").EnumerateArray());
    }

    private static Place With(string document) => new(p => p.Extra["agreements/friendship.json"] = document);
}
