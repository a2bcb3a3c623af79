namespace Darya.Data.Format;

/// <summary>A licence of one table that is not that of the package: its resource in <c>datapackage.json</c> must state it.</summary>
/// <param name="Name">Name, for example <c>ODbL-1.0</c>.</param>
/// <param name="Address">Where its text is.</param>
/// <param name="Credit">The credit that whoever uses the table must give.</param>
public sealed record TableLicence(string Name, string Address, string Credit);
