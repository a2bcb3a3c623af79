using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Darya.Web.Store.Migrations;

/// <summary>Texts that were signed, and the signatures under them.</summary>
[DbContext(typeof(RoomStore))]
[Migration("20261122000004_Signatures")]
internal sealed class Signatures : Migration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        SchemaTable.With<Guid>(migrationBuilder, "SignedTexts", "Id")
            .Always<Guid>("MeetingId").Always<string>("Hash", "Content")
            .Of("MeetingId", "Meetings").Unique("MeetingId", "Hash");
        SchemaTable.With<Guid>(migrationBuilder, "Signatures", "Id")
            .Always<Guid>("SignedTextId", "DelegationId", "AccountId").Always<DateTime>("SignedAt")
            .Of("SignedTextId", "SignedTexts").Of("DelegationId", "Delegations").Of("AccountId", "Accounts").Unique("SignedTextId", "DelegationId").Index("DelegationId").Index("AccountId");
    }
}
