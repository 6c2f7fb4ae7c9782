// Checks a message of a webhook before anything in it is believed. .NET 8 or later, no packages.
//   WEBHOOK_SECRET=whsec_… WEBHOOK_ID=dlv_… WEBHOOK_TIMESTAMP=… WEBHOOK_SIGNATURE=v1,… dotnet run --project . BODY_FILE
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

// seconds that a message may be old, or ahead of your clock
const long Tolerance = 300;

string Setting(string name) => Environment.GetEnvironmentVariable(name) ?? "";
var id = Setting("WEBHOOK_ID");
var body = await File.ReadAllBytesAsync(args[0]);
var message = Verified(body, id, Setting("WEBHOOK_TIMESTAMP"), Setting("WEBHOOK_SIGNATURE"), Setting("WEBHOOK_SECRET"));
Console.OutputEncoding = Encoding.UTF8;
Console.WriteLine($"{id}\t{message["type"]}");

// Returns what the message says. Throws where it does not come from the gateway. `body` is the bytes as they came,
// before any parser.
static JsonNode Verified(byte[] body, string id, string timestamp, string signatures, string secret)
{
    var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
    if (!long.TryParse(timestamp, out var sent) || Math.Abs(now - sent) > Tolerance)
        throw new InvalidDataException("the timestamp is too old");
    var key = Convert.FromBase64String(secret.StartsWith("whsec_") ? secret["whsec_".Length..] : secret);
    byte[] signed = [.. Encoding.UTF8.GetBytes($"{id}.{timestamp}."), .. body];
    var wanted = Encoding.ASCII.GetBytes($"v1,{Convert.ToBase64String(HMACSHA256.HashData(key, signed))}");
    // more than one while the secret is being changed
    var matches = signatures.Split(' ')
        .Any(signature => CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(signature), wanted));
    if (!matches) throw new InvalidDataException("the signature does not match");
    return JsonNode.Parse(body)!;
}
