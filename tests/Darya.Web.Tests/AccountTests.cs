using System.Net;
using System.Text.RegularExpressions;
using Darya.Web.Meetings;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Darya.Web.Tests;

public sealed partial class AccountTests
{
    [Fact]
    public async Task The_link_of_the_first_administrator_works_once()
    {
        await using var room = await TestRoom.Start();
        using var scope = room.Stranger();
        var link = (Accounts.FirstLink)room.Services.GetService(typeof(Accounts.FirstLink))!;
        var path = link.Path!;
        Assert.Equal(HttpStatusCode.NotFound, (await scope.Get("/first/" + new string('x', 43))).Status);
        await room.Administrator();
        Assert.Null(link.Path);
        Assert.Equal(HttpStatusCode.NotFound, (await scope.Get(path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await scope.Post(path, ("name", "B"), ("address", "b@example.org"), ("password", TestRoom.Password), ("again", TestRoom.Password))).Status);
    }

    [Fact]
    public async Task An_invitation_gives_one_seat_to_one_person_and_not_after_it_was_withdrawn()
    {
        await using var scene = await Scene.Open();
        var page = await scene.Secretariat.Post(scene.Here + "/invitations", ("invited", "Guest"), ("role", "auditor"));
        var path = LinkPath().Match(page.Text).Value;
        await scene.Room.Accept(page, "Gulnara");
        Assert.Equal(HttpStatusCode.NotFound, (await scene.Room.Stranger().Get(path)).Status);

        page = await scene.Secretariat.Post(scene.Here + "/invitations", ("invited", "Guest"), ("role", "auditor"));
        path = LinkPath().Match(page.Text).Value;
        Assert.Equal(HttpStatusCode.Conflict, (await scene.Of(Role.Head, scene.Kazakhstan).Post(path)).Status); // one seat a person
        var open = await scene.Room.InStore(s => s.Invitations.Where(i => i.UsedAt == null).Select(i => i.Id).SingleAsync());
        Assert.Equal(HttpStatusCode.Redirect, (await scene.Secretariat.Post($"{scene.Here}/invitations/{open}/withdraw")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await scene.Room.Stranger().Get(path)).Status);
    }

    [Fact]
    public async Task A_head_invites_to_the_own_delegation_experts_and_observers_only()
    {
        await using var scene = await Scene.Open();
        var head = scene.Of(Role.Head, scene.Kazakhstan);
        var own = $"{scene.Here}/delegations/{scene.Kazakhstan}/invitations";
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await head.Post(own, ("invited", "Boss"), ("role", "head"))).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await head.Post(own, ("invited", "Boss"), ("role", "secretariat"))).Status);
        var expert = await scene.Room.Accept(await head.Post(own, ("invited", "Botagoz"), ("role", "expert")), "Botagoz");
        Assert.Equal(HttpStatusCode.OK, (await expert.Get($"{scene.Here}/delegations/{scene.Kazakhstan}/papers")).Status);
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_an_account_and_all_refusals_look_the_same()
    {
        await using var room = await TestRoom.Start();
        await room.Administrator();
        using var guest = room.Stranger();
        var unknown = await guest.Post("/sign-in", ("address", "nobody@example.org"), ("password", TestRoom.Password));
        for (var i = 0; i < 5; i++)
        {
            var wrong = await guest.Post("/sign-in", ("address", "admin@example.org"), ("password", "not this one at all"));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
            Assert.Equal(WithoutToken(unknown.Text), WithoutToken(wrong.Text));
        }

        var locked = await guest.Post("/sign-in", ("address", "admin@example.org"), ("password", TestRoom.Password));
        Assert.Equal(WithoutToken(unknown.Text), WithoutToken(locked.Text));
    }

    [Fact]
    public async Task Signing_in_leads_to_pages_of_this_server_only()
    {
        await using var room = await TestRoom.Start();
        await room.Administrator();
        foreach (var (to, leads) in new[] { ("/account", "/account"), ("//evil.example", "/meetings"), ("https://evil.example", "/meetings"), ("/\\evil.example", "/meetings"), ("", "/meetings") })
        {
            using var guest = room.Stranger();
            var answer = await guest.Post("/sign-in", ("address", "Admin@Example.org"), ("password", TestRoom.Password), ("to", to));
            Assert.Equal(leads, answer.Location);
        }
    }

    [Fact]
    public async Task A_token_reads_what_its_owner_may_read_until_it_is_revoked_and_opens_no_page()
    {
        await using var scene = await Scene.Open();
        var head = scene.Of(Role.Head, scene.Kazakhstan);
        var token = Token().Match((await head.Post("/account/tokens", ("token_name", "Notebook"))).Text).Value;
        Assert.DoesNotContain(token, (await head.Get("/account")).Text, StringComparison.Ordinal);
        Assert.Empty(await scene.Room.InStore(s => s.ApiTokens.Where(t => t.Hash == token).ToListAsync()));
        var program = scene.Room.Stranger(token);
        Assert.Equal("head", (await program.Get("/api/v1/meetings")).Json[0].GetProperty("role").GetString());
        Assert.Equal(HttpStatusCode.OK, (await program.Get("/api/v1" + scene.Here)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await program.Get($"/api/v1{scene.Here}/audit")).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await program.Get("/meetings")).Status);

        var id = await scene.Room.InStore(s => s.ApiTokens.Select(t => t.Id).SingleAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await scene.Auditor.Post($"/account/tokens/{id}/revoke")).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await head.Post($"/account/tokens/{id}/revoke")).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await program.Get("/api/v1/meetings")).Status);
    }

    [Fact]
    public async Task The_interface_for_programs_is_described_in_OpenAPI_3_1()
    {
        await using var room = await TestRoom.Start();
        var document = (await (await room.Administrator()).Get("/openapi/v1.json")).Json;
        Assert.StartsWith("3.1.", document.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        var paths = document.GetProperty("paths").EnumerateObject().Select(p => p.Name).ToList();
        Assert.Contains("/api/v1/meetings/{meeting}/proposals", paths);
        Assert.All(paths, p => Assert.StartsWith("/api/v1/", p, StringComparison.Ordinal));
        Assert.True(document.GetProperty("components").GetProperty("schemas").TryGetProperty("ProposalAnswer", out _));
    }

    [Fact]
    public async Task A_new_password_ends_the_old_one()
    {
        await using var room = await TestRoom.Start();
        var guest = await room.Administrator();
        const string better = "two rivers have no borders";
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await guest.Post("/account/password", ("old_password", "wrong and long"), ("password", better), ("again", better))).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await guest.Post("/account/password", ("old_password", TestRoom.Password), ("password", better), ("again", better))).Status);
        using var other = room.Stranger();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await other.Post("/sign-in", ("address", "admin@example.org"), ("password", TestRoom.Password))).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await other.Post("/sign-in", ("address", "admin@example.org"), ("password", better))).Status);
    }

    private static string WithoutToken(string page) => FormToken().Replace(page, "");

    [GeneratedRegex("/invitations/[A-Za-z0-9_-]{43}", RegexOptions.None, 1000)]
    private static partial Regex LinkPath();

    [GeneratedRegex("darya_[A-Za-z0-9_-]{43}", RegexOptions.None, 1000)]
    private static partial Regex Token();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"[^\"]+\"", RegexOptions.None, 1000)]
    private static partial Regex FormToken();
}
