// Lists the plans of a province page by page, then shows how a refusal is read. .NET 8 or later, no packages.
//   dotnet run --project .
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

var gateway = Environment.GetEnvironmentVariable("GATEWAY") ?? "http://localhost:4000/graphql";
var unit = Environment.GetEnvironmentVariable("UNIT") ?? "ho-chi-minh.ldld";
// plans on a page, 1 to 100
var first = int.Parse(Environment.GetEnvironmentVariable("PAGE") ?? "20");
using var http = new HttpClient();
Console.OutputEncoding = Encoding.UTF8;

const string List = """
    query($unit: String!, $first: Int!, $after: String) {
      plans(within: $unit, first: $first, after: $after) {
        edges { node { id version document { symbol issuedOn title } } }
        pageInfo { hasNextPage endCursor }
      }
    }
    """;

const string Withdraw = """
    mutation($id: ID!, $version: Int!) {
      withdrawPlan(id: $id, version: $version) { plan { version } error { code message fields } }
    }
    """;

JsonNode? last = null;
string? after = null;
bool more;
do
{
    var plans = (await Ask(List, new { unit, first, after }))["plans"]!;
    foreach (var edge in plans["edges"]!.AsArray())
    {
        last = edge!["node"]!;
        var document = last["document"]!;
        // the date is as far as the paper prints it: 2024, 2024-02 or 2024-02-16; null where it prints none
        Console.WriteLine($"{document["symbol"]}\t{document["issuedOn"]}\t{document["title"]}");
    }
    more = plans["pageInfo"]!["hasNextPage"]!.GetValue<bool>();
    after = plans["pageInfo"]!["endCursor"]?.GetValue<string>();
} while (more);

// the same key with the same request gives the same answer again: it may be sent twice and is done once
var plan = new { id = last!["id"]!.GetValue<string>(), version = last["version"]!.GetValue<int>() };
var answer = await Ask(Withdraw, plan, key: Guid.NewGuid().ToString());
if (answer["withdrawPlan"]!["error"] is JsonNode error)
    Console.WriteLine($"refused: {error["code"]} {error["message"]}");

// Sends one operation. Throws where no data comes: what went wrong is in `errors`, with a code.
async Task<JsonNode> Ask(string query, object variables, string? key = null)
{
    using var request = new HttpRequestMessage(HttpMethod.Post, gateway);
    request.Content = new StringContent(JsonSerializer.Serialize(new { query, variables }), Encoding.UTF8, "application/json");
    request.Headers.Add("accept", "application/graphql-response+json");
    request.Headers.Add("accept-language", "vi");
    if (key is not null) request.Headers.Add("idempotency-key", key);
    using var response = await http.SendAsync(request);
    var body = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    if (body["errors"] is JsonArray errors)
        throw new InvalidOperationException($"{errors[0]!["extensions"]!["code"]}: {errors[0]!["message"]}");
    return body["data"]!;
}
