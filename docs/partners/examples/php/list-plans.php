<?php
// Lists the plans of a province page by page, then shows how a refusal is read. PHP 8 or later, no packages.
//   php list-plans.php

declare(strict_types=1);

const LIST_PLANS = 'query($unit: String!, $first: Int!, $after: String) {
  plans(within: $unit, first: $first, after: $after) {
    edges { node { id version document { symbol issuedOn title } } }
    pageInfo { hasNextPage endCursor }
  }
}';

const WITHDRAW = 'mutation($id: ID!, $version: Int!) {
  withdrawPlan(id: $id, version: $version) { plan { version } error { code message fields } }
}';

$unit = getenv('UNIT') ?: 'ho-chi-minh.ldld';
// plans on a page, 1 to 100
$first = (int) (getenv('PAGE') ?: 20);

/** Sends one operation. Throws where no data comes: what went wrong is in `errors`, with a code. */
function ask(string $query, array $variables, array $headers = []): array
{
    $gateway = getenv('GATEWAY') ?: 'http://localhost:4000/graphql';
    $context = stream_context_create(['http' => [
        'method' => 'POST',
        'header' => [
            'content-type: application/json',
            'accept: application/graphql-response+json',
            'accept-language: vi',
            ...$headers,
        ],
        'content' => json_encode(['query' => $query, 'variables' => $variables], JSON_THROW_ON_ERROR),
        // the body of a 4xx says why
        'ignore_errors' => true,
    ]]);
    $body = file_get_contents($gateway, false, $context);
    if ($body === false) {
        throw new RuntimeException('the gateway does not answer');
    }
    $answer = json_decode($body, true, 512, JSON_THROW_ON_ERROR);
    if (isset($answer['errors'])) {
        $error = $answer['errors'][0];
        throw new RuntimeException("{$error['extensions']['code']}: {$error['message']}");
    }
    return $answer['data'];
}

$after = null;
do {
    $plans = ask(LIST_PLANS, ['unit' => $unit, 'first' => $first, 'after' => $after])['plans'];
    foreach ($plans['edges'] as ['node' => $plan]) {
        $document = $plan['document'];
        // the date is as far as the paper prints it: 2024, 2024-02 or 2024-02-16; null where it prints none
        echo implode("\t", [$document['symbol'], $document['issuedOn'], $document['title']]), "\n";
    }
    $after = $plans['pageInfo']['endCursor'];
} while ($plans['pageInfo']['hasNextPage']);

// the same key with the same request gives the same answer again: it may be sent twice and is done once
$key = 'idempotency-key: ' . bin2hex(random_bytes(16));
$error = ask(WITHDRAW, ['id' => $plan['id'], 'version' => $plan['version']], [$key])['withdrawPlan']['error'];
if ($error !== null) {
    echo "refused: {$error['code']} {$error['message']}\n";
}
