using System.Text;
using System.Text.Json;

namespace Darya.Input.Tests;

public sealed class LocatedJsonTests
{
    [Fact]
    public void Every_value_knows_its_line_and_its_path()
    {
        var root = LocatedJson.Parse("{\n  \"terms\": [\n    {\"id\": \"a\"},\n    {\"id\": 1.5}\n  ]\n}"u8.ToArray());
        var second = root.Member("terms")!.Items[1].Member("id")!;
        Assert.Equal(("$.terms[1].id", 4, 1.5, "1.5"), (second.Path, second.Line, second.Number, second.Found));
    }

    [Fact]
    public void A_member_that_stands_twice_is_kept_once_and_told() =>
        Assert.Equal([("a", 2)], LocatedJson.Parse("{\"a\":1,\n\"a\":2}"u8.ToArray()).Repeated);

    [Fact]
    public void Text_after_the_document_is_no_json() => Assert.ThrowsAny<JsonException>(() => LocatedJson.Parse(Encoding.UTF8.GetBytes("{} x")));
}
