<?php
// Comes in as a client of OAuth 2: fetches a token, asks who it is, then shows how a refusal is read. PHP 8 or later,
// no packages.
//   CLIENT_ID=key_… CLIENT_SECRET=antq_c_… php come-in.php

declare(strict_types=1);

/** No token; the message begins with the code of RFC 6749. */
final class TokenRefused extends RuntimeException
{
    public function __construct(public readonly string $error, string $description)
    {
        parent::__construct("$error: $description");
    }
}

/** The answer as JSON, also where it is a refusal. */
function send(string $address, string $body, array $headers): array
{
    $context = stream_context_create(['http' => [
        'method' => 'POST',
        'header' => $headers,
        'content' => $body,
        // the body of a 4xx says why
        'ignore_errors' => true,
    ]]);
    $answer = file_get_contents($address, false, $context);
    if ($answer === false) {
        throw new RuntimeException('the gateway does not answer');
    }
    return json_decode($answer, true, 512, JSON_THROW_ON_ERROR);
}

/** A token and the seconds for which it is good: keep it, and fetch the next one a minute before its end. */
function fetchToken(?string $scope = null): array
{
    $form = ['grant_type' => 'client_credentials'] + ($scope === null ? [] : ['scope' => $scope]);
    $pair = rawurlencode(getenv('CLIENT_ID') ?: '') . ':' . rawurlencode(getenv('CLIENT_SECRET') ?: '');
    $answer = send(getenv('TOKENS') ?: 'http://localhost:4000/oauth/token', http_build_query($form), [
        'authorization: Basic ' . base64_encode($pair),
        'content-type: application/x-www-form-urlencoded',
    ]);
    if (isset($answer['error'])) {
        throw new TokenRefused($answer['error'], $answer['error_description']);
    }
    return [$answer['access_token'], $answer['expires_in']];
}

[$token] = fetchToken();
$body = json_encode(['query' => '{ me { name units { code } } }'], JSON_THROW_ON_ERROR);
$me = send(getenv('GATEWAY') ?: 'http://localhost:4000/graphql', $body, [
    'content-type: application/json',
    'accept: application/graphql-response+json',
    "authorization: Bearer $token",
])['data']['me'];
echo implode("\t", [$me['name'], ...array_column($me['units'], 'code')]), "\n";

// more than the client may do
try {
    fetchToken('credential.manage');
} catch (TokenRefused $refused) {
    echo "refused: {$refused->error}\n";
}
