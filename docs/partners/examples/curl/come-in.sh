#!/bin/sh
# Comes in as a client of OAuth 2: fetches a token, asks who it is, then shows how a refusal is read. Needs curl and jq.
#   CLIENT_ID=key_… CLIENT_SECRET=antq_c_… sh come-in.sh
set -eu

GATEWAY=${GATEWAY:-http://localhost:4000/graphql}
TOKENS=${TOKENS:-http://localhost:4000/oauth/token}

# Fetches a token; $1 the scope, empty for all that the client may do. The secret goes through a pipe: what stands on
# a command line is seen by everybody on the machine.
fetch_token() {
  printf 'user = "%s:%s"\n' "$CLIENT_ID" "$CLIENT_SECRET" |
    curl -sS -K - -d grant_type=client_credentials --data-urlencode "scope=$1" "$TOKENS"
}

answer=$(fetch_token '')
# good for .expires_in seconds: keep it, and fetch the next one a minute before its end
token=$(printf '%s' "$answer" | jq -r '.access_token // empty')
if [ -z "$token" ]; then
  printf '%s' "$answer" | jq -r '"\(.error): \(.error_description)"' >&2
  exit 1
fi

printf 'header = "authorization: Bearer %s"\n' "$token" |
  curl -sS -K - "$GATEWAY" -H 'content-type: application/json' -H 'accept: application/graphql-response+json' \
    -d '{"query": "{ me { name units { code } } }"}' |
  jq -r '.data.me | [.name, (.units[] | .code)] | join("\t")'

# more than the client may do
fetch_token 'credential.manage' | jq -r '"refused: \(.error)"'
