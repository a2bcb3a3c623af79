namespace Darya.Input.Tests;

public sealed class TextSignsTests
{
    [Theory]
    [InlineData("", true)]
    [InlineData("Попуск\n\tдо 6,5 км³ 💧", true)]
    [InlineData("نص‏", true)]
    [InlineData("a\0b", false)]
    [InlineData("a\u0007b", false)]
    [InlineData("a\u0085b", false)]
    [InlineData("a\uFFFFb", false)]
    [InlineData("a\uFFFE", false)]
    [InlineData("a\u202Eb", false)]
    [InlineData("a\u2066b", false)]
    public void Signs_that_cannot_be_shown_as_written_are_known(string text, bool areSound) => Assert.Equal(areSound, TextSigns.AreSound(text));

    [Fact]
    public void Half_a_pair_is_no_sign()
    {
        Assert.False(TextSigns.AreSound("a" + (char)0xD800));
        Assert.False(TextSigns.AreSound((char)0xDC00 + "a"));
    }
}
