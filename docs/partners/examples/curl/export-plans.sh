#!/bin/sh
# Takes all plans out as a file, prints number, symbol and title of each, and the cursor from which changes go on.
# Needs curl, jq and gunzip, and a key or token of somebody who may export.
#   TOKEN=antq_k_… sh export-plans.sh
set -eu

GATEWAY=${GATEWAY:-http://localhost:4000/graphql}
TOKEN=${TOKEN:?a key or token of somebody who may export}
FILE=${FILE:-plans.jsonl.gz}

# Sends one operation; ends with its code where no data comes, or where it is refused.
# $1 the document, $2 the variables as JSON
ask() {
  body=$(jq -n --arg query "$1" --argjson variables "$2" '{ $query, $variables }')
  answer=$(curl -sS "$GATEWAY" \
    -H 'content-type: application/json' -H 'accept: application/graphql-response+json' -H "authorization: Bearer $TOKEN" \
    --data-binary "$body")
  fault=$(printf '%s' "$answer" |
    jq -r '.errors[0] // empty | "\(.extensions.code): \(.message)"' &&
    printf '%s' "$answer" | jq -r '.data.createExport.error // empty | "\(.code): \(.message)"')
  if [ -n "$fault" ]; then
    echo "$fault" >&2
    exit 1
  fi
}

ask 'mutation { createExport(input: { list: PLANS }) { export { id } error { code message } } }' '{}'
variables=$(printf '%s' "$answer" | jq -c '{ id: .data.createExport.export.id }')

state=WAITING
while [ "$state" = WAITING ] || [ "$state" = RUNNING ]; do
  sleep 1
  ask 'query($id: ID!) {
    node(id: $id) { ... on Export { state { code } done total path cursor error { code message } } }
  }' "$variables"
  state=$(printf '%s' "$answer" | jq -r '.data.node.state.code')
done
if [ "$state" != READY ]; then
  printf '%s' "$answer" | jq -r '.data.node | "\(.state.code) \(.error.code // "")"' >&2
  exit 1
fi

# -C - goes on where the file ends, should the line break: start this command again then, as often as it takes
curl -sS --fail --retry 5 -C - -H "authorization: Bearer $TOKEN" -o "$FILE" \
  "${GATEWAY%/graphql}$(printf '%s' "$answer" | jq -r '.data.node.path')"

gunzip -c "$FILE" | jq -r '.document | [.symbol // "", .title] | join("\t")'
printf '%s' "$answer" | jq -r '.data.node | "since: \(.cursor)"'
