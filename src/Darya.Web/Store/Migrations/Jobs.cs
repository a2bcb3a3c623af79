using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Darya.Web.Store.Migrations;

/// <summary>Jobs, and runs that one delegation alone sees.</summary>
[DbContext(typeof(RoomStore))]
[Migration("20261122000001_Jobs")]
internal sealed class Jobs : Migration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        SchemaTable.With<Guid>(migrationBuilder, "Jobs", "Id")
            .Always<Guid>("MeetingId").Perhaps<Guid>("DelegationId", "AccountId").Always<string>("Kind", "Terms", "Language", "Folder", "State")
            .Always<DateTime>("AskedAt").Perhaps<DateTime>("StartedAt", "EndedAt").Perhaps<int>("ExitCode").Perhaps<Guid>("AfterId")
            .Of("MeetingId", "Meetings").Of("DelegationId", "Delegations").Index("MeetingId").Index("DelegationId").Index("State");
        migrationBuilder.AddColumn<Guid>("DelegationId", "Runs", nullable: true); // without a key: SQLite gives one to new tables only
    }
}
