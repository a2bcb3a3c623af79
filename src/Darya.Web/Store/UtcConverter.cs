using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Darya.Web.Store;

/// <summary>Times are stored in UTC; SQLite forgets it, so reading says it again.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(time => time, time => DateTime.SpecifyKind(time, DateTimeKind.Utc));
