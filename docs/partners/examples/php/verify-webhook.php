<?php
// Checks a message of a webhook before anything in it is believed. PHP 8 or later, no packages.
//   WEBHOOK_SECRET=whsec_… WEBHOOK_ID=dlv_… WEBHOOK_TIMESTAMP=… WEBHOOK_SIGNATURE=v1,… php verify-webhook.php BODY_FILE

declare(strict_types=1);

/** Seconds that a message may be old, or ahead of your clock. */
const TOLERANCE = 300;

/**
 * Returns what the message says. Throws where it does not come from the gateway.
 * On a web server the body is file_get_contents('php://input'), before any parser, and the headers are
 * $_SERVER['HTTP_WEBHOOK_ID'], $_SERVER['HTTP_WEBHOOK_TIMESTAMP'] and $_SERVER['HTTP_WEBHOOK_SIGNATURE'].
 */
function verified(string $body, string $id, string $timestamp, string $signatures, string $secret): array
{
    if (!ctype_digit($timestamp) || abs(time() - (int) $timestamp) > TOLERANCE) {
        throw new RuntimeException('the timestamp is too old');
    }
    $key = base64_decode(preg_replace('/^whsec_/', '', $secret), true);
    $wanted = 'v1,' . base64_encode(hash_hmac('sha256', "$id.$timestamp.$body", $key, true));
    // more than one while the secret is being changed
    foreach (explode(' ', $signatures) as $signature) {
        if (hash_equals($wanted, $signature)) {
            return json_decode($body, true, 512, JSON_THROW_ON_ERROR);
        }
    }
    throw new RuntimeException('the signature does not match');
}

[$id, $timestamp, $signatures, $secret] = array_map(
    fn(string $name): string => (string) getenv($name),
    ['WEBHOOK_ID', 'WEBHOOK_TIMESTAMP', 'WEBHOOK_SIGNATURE', 'WEBHOOK_SECRET'],
);
$message = verified((string) file_get_contents($argv[1]), $id, $timestamp, $signatures, $secret);
echo "$id\t{$message['type']}\n";
