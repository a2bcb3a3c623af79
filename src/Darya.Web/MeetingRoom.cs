using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using Darya.Web.Access;
using Darya.Web.Accounts;
using Darya.Web.Agreements;
using Darya.Web.Api;
using Darya.Web.Audit;
using Darya.Web.Demonstration;
using Darya.Web.Evidence;
using Darya.Web.Exploring;
using Darya.Web.Jobs;
using Darya.Web.Live;
using Darya.Web.Meetings;
using Darya.Web.Negotiation;
using Darya.Web.Pages;
using Darya.Web.Proposals;
using Darya.Web.Runs;
using Darya.Web.Signing;
using Darya.Web.Store;
using Darya.Web.Studies;
using Darya.Web.Subjects;
using Darya.Web.Trials;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Identity;

namespace Darya.Web;

/// <summary>The program that serves a room: what it is made of, and the order in which a request passes.</summary>
internal static class MeetingRoom
{
    private const string ChosenScheme = "cookie-or-token";

    /// <summary>Builds a room that is not yet started; its folders and tables are made.</summary>
    internal static async Task<WebApplication> Build(ServeSettings settings)
    {
        settings.MakeFolders();
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = typeof(MeetingRoom).Assembly.GetName().Name });
        builder.WebHost.UseKestrelCore().UseUrls(settings.Urls).ConfigureKestrel(o =>
        {
            o.AddServerHeader = false;
            o.Limits.MaxRequestBodySize = RequestBody.Largest;
        });
        builder.Logging.AddSimpleConsole(o => o.SingleLine = true).SetMinimumLevel(LogLevel.Warning) // addresses, which hold secrets of links, are logged below that
            .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error) // that keys lie in the data folder is said in the documentation
            .AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error); // every page with a form says not to be kept, as all answers do
        builder.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(o => o.LogToStandardErrorThreshold = LogLevel.Trace);
        AddRoom(builder.Services, settings);
        AddAccounts(builder.Services, settings);
        AddLimits(builder.Services, settings);
        var app = builder.Build();
        Use(app, settings);
        Map(app);
        EndpointRules.Require(app);
        await using var scope = app.Services.CreateAsyncScope();
        await Databases.Prepare(scope.ServiceProvider.GetRequiredService<RoomStore>());
        return app;
    }

    private static void AddRoom(IServiceCollection services, ServeSettings settings)
    {
        services.AddRouting();
        services.AddSingleton(settings);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<AuditChain>();
        services.AddSingleton<FirstLink>();
        services.AddSingleton(new RunShelf(settings.RunFolder));
        services.AddSingleton(new JobProgram(settings));
        services.AddSingleton<LiveNews>();
        services.AddSingleton<JobQueue>();
        services.AddHostedService(s => s.GetRequiredService<JobQueue>());
        services.AddSignalR(o => o.MaximumReceiveMessageSize = LiveEndpoints.LargestMessage);
        services.AddSingleton(new RegionMemory(settings.Region));
        services.AddSingleton(p => new VariantFolders(settings.VariantFolder, p.GetRequiredService<RegionMemory>()));
        services.AddSingleton<HeadlineMemory>();
        services.AddSingleton<AgreementMemory>();
        services.AddSingleton(new AgreementLibrary(settings.Region));
        services.AddSingleton(_ => new SeasonLedgers(settings.LedgerFolder));
        services.AddSingleton(p => new ClauseTrials(
            settings.TrialGround ?? (() => TrialGround.Read(settings.Region, settings.CacheFolder)), p.GetRequiredService<TimeProvider>(), p.GetRequiredService<ILogger<ClauseTrials>>()));
        services.AddHttpContextAccessor();
        services.AddScoped<Room>();
        services.AddScoped<PageModel>();
        services.AddScoped<DemoContents>();
        services.AddDbContext<RoomStore>(o => Databases.Choose(o, settings.Folder, settings.Database));
        services.AddRazorComponents();
        services.AddAntiforgery(o => o.Cookie.Name = "darya-form");
        ApiDescription.Add(services);
    }

    private static void AddAccounts(IServiceCollection services, ServeSettings settings)
    {
        services.AddDataProtection().SetApplicationName("darya").PersistKeysToFileSystem(new DirectoryInfo(settings.KeyFolder));
        services.AddAuthentication(ChosenScheme)
            .AddPolicyScheme(ChosenScheme, null, o => o.ForwardDefaultSelector = context =>
                AccessGate.IsOfPrograms(context) && TokenSignIn.IsIn(context) ? TokenSignIn.SchemeName : IdentityConstants.ApplicationScheme)
            .AddScheme<AuthenticationSchemeOptions, TokenSignIn>(TokenSignIn.SchemeName, null)
            .AddIdentityCookies();
        services.ConfigureApplicationCookie(o =>
        {
            o.Cookie.Name = "darya";
            o.Cookie.SameSite = SameSiteMode.Lax; // a link in a letter leads to where it says
            o.ExpireTimeSpan = TimeSpan.FromHours(12);
        });
        services.Configure<SecurityStampValidatorOptions>(o => o.ValidationInterval = TimeSpan.FromMinutes(1));
        services.Configure<PasswordHasherOptions>(o => o.IterationCount = settings.PasswordRounds);
        services.Configure<IdentityPasskeyOptions>(PasskeyEndpoints.Configure);
        services.AddIdentityCore<Account>(Passwords.Configure).AddSignInManager().AddEntityFrameworkStores<RoomStore>();
    }

    private static void AddLimits(IServiceCollection services, ServeSettings settings) => services.AddRateLimiter(o =>
    {
        o.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        o.OnRejected = (context, _) =>
        {
            context.HttpContext.Response.Headers.RetryAfter = Window.TotalSeconds.ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
        o.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(c => Limit(c.User.Identity?.Name ?? Address(c), settings.RequestsPerMinute));
        o.AddPolicy(TermEndpoints.TrialLimit, c => Limit(c.User.Identity?.Name ?? Address(c), settings.TrialsPerMinute));
        o.AddPolicy(SignInEndpoints.GuessLimit, c => Limit(Address(c), settings.GuessesPerMinute));
    });

    private static TimeSpan Window => TimeSpan.FromMinutes(1);

    private static string Address(HttpContext context) => (context.Connection.RemoteIpAddress ?? IPAddress.None).ToString();

    private static RateLimitPartition<string> Limit(string key, int most) =>
        RateLimitPartition.GetFixedWindowLimiter(key, _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = Window });

    private static void Use(WebApplication app, ServeSettings settings)
    {
        if (settings.IsBehindProxy)
        {
            app.UseForwardedHeaders(new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost });
        }

        app.Use(SafeHeaders.Write);
        app.UseRouting();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseMiddleware<AccessGate>();
    }

    private static void Map(WebApplication app)
    {
        RoomStyle.Map(app);
        SignInEndpoints.Map(app);
        AccountEndpoints.Map(app);
        PasskeyEndpoints.Map(app);
        MeetingEndpoints.Map(app);
        PeopleEndpoints.Map(app);
        PaperEndpoints.Map(app);
        RunEndpoints.Map(app);
        ExploreEndpoints.Map(app);
        JobEndpoints.Map(app);
        LiveEndpoints.Map(app);
        ProposalEndpoints.Map(app);
        TextEndpoints.Map(app);
        SigningEndpoints.Map(app);
        AgreementEndpoints.Map(app);
        TermEndpoints.Map(app);
        SeasonEndpoints.Map(app);
        DataEndpoints.Map(app);
        StudyEndpoints.Map(app);
        VariantEndpoints.Map(app);
        SubjectEndpoints.Map(app);
        AuditEndpoints.Map(app);
        ApiEndpoints.Map(app);
        AgreementApi.Map(app);
    }
}
