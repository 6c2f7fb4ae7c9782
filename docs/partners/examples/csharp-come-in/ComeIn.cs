// Comes in as a client of OAuth 2: fetches a token, asks who it is, then shows how a refusal is read. .NET 8 or later,
// no packages.
//   CLIENT_ID=key_… CLIENT_SECRET=antq_c_… dotnet run --project .
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

var gateway = Environment.GetEnvironmentVariable("GATEWAY") ?? "http://localhost:4000/graphql";
var tokens = Environment.GetEnvironmentVariable("TOKENS") ?? "http://localhost:4000/oauth/token";
var clientId = Environment.GetEnvironmentVariable("CLIENT_ID") ?? "";
var clientSecret = Environment.GetEnvironmentVariable("CLIENT_SECRET") ?? "";
using var http = new HttpClient();
Console.OutputEncoding = Encoding.UTF8;

// good for expires_in seconds: keep it, and fetch the next one a minute before its end
var granted = await FetchToken();
using var request = new HttpRequestMessage(HttpMethod.Post, gateway);
request.Content = new StringContent("""{"query": "{ me { name units { code } } }"}""", Encoding.UTF8, "application/json");
request.Headers.Add("accept", "application/graphql-response+json");
request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", granted["access_token"]!.GetValue<string>());
using var response = await http.SendAsync(request);
var me = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["data"]!["me"]!;
var codes = me["units"]!.AsArray().Select(unit => unit!["code"]!.GetValue<string>());
Console.WriteLine(string.Join("\t", codes.Prepend(me["name"]!.GetValue<string>())));

// more than the client may do
try { await FetchToken("credential.manage"); }
catch (TokenRefused refused) { Console.WriteLine($"refused: {refused.Code}"); }

// Fetches a token. Throws with the code of RFC 6749 where there is none.
async Task<JsonNode> FetchToken(string? scope = null)
{
    var form = new Dictionary<string, string> { ["grant_type"] = "client_credentials" };
    if (scope is not null) form["scope"] = scope;
    var pair = $"{Uri.EscapeDataString(clientId)}:{Uri.EscapeDataString(clientSecret)}";
    using var asked = new HttpRequestMessage(HttpMethod.Post, tokens) { Content = new FormUrlEncodedContent(form) };
    asked.Headers.Authorization =
        new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(pair)));
    using var answered = await http.SendAsync(asked);
    var answer = JsonNode.Parse(await answered.Content.ReadAsStringAsync())!;
    if (answer["error"] is JsonNode error)
        throw new TokenRefused(error.GetValue<string>(), $"{answer["error_description"]}");
    return answer;
}

class TokenRefused(string code, string description) : Exception($"{code}: {description}")
{
    public string Code { get; } = code;
}
