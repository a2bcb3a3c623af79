using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Darya.Web.Store.Migrations;

/// <summary>Passkeys of accounts.</summary>
[DbContext(typeof(RoomStore))]
[Migration("20261122000018_Passkeys")]
internal sealed class Passkeys : Migration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder) =>
        SchemaTable.With<byte[]>(migrationBuilder, "AccountPasskeys", "CredentialId").Always<Guid>("UserId").Always<string>("Data")
            .Of("UserId", "Accounts", ReferentialAction.Cascade).Index("UserId");
}
