#!/bin/sh
# Lists the plans of a province page by page, then shows how a refusal is read. Needs curl and jq.
#   sh list-plans.sh
set -eu

GATEWAY=${GATEWAY:-http://localhost:4000/graphql}
UNIT=${UNIT:-ho-chi-minh.ldld}
# plans on a page, 1 to 100
PAGE=${PAGE:-20}

# Sends one operation; ends with its code where no data comes.
# $1 the document, $2 the variables as JSON, what follows goes to curl
ask() {
  body=$(jq -n --arg query "$1" --argjson variables "$2" '{ $query, $variables }')
  shift 2
  answer=$(curl -sS "$GATEWAY" \
    -H 'content-type: application/json' -H 'accept: application/graphql-response+json' -H 'accept-language: vi' \
    "$@" --data-binary "$body")
  fault=$(printf '%s' "$answer" | jq -r '.errors[0] // empty | "\(.extensions.code): \(.message)"')
  if [ -n "$fault" ]; then
    echo "$fault" >&2
    exit 1
  fi
}

LIST='query($unit: String!, $first: Int!, $after: String) {
  plans(within: $unit, first: $first, after: $after) {
    edges { node { id version document { symbol issuedOn title } } }
    pageInfo { hasNextPage endCursor }
  }
}'

after=null
more=true
while [ "$more" = true ]; do
  ask "$LIST" "$(jq -n --arg unit "$UNIT" --argjson first "$PAGE" --argjson after "$after" '{ $unit, $first, $after }')"
  # the date is as far as the paper prints it: 2024, 2024-02 or 2024-02-16; null where it prints none
  printf '%s' "$answer" | jq -r '.data.plans.edges[].node.document | [.symbol // "", .issuedOn // "", .title] | join("\t")'
  last=$(printf '%s' "$answer" | jq -c '.data.plans.edges[-1].node | { id, version }')
  more=$(printf '%s' "$answer" | jq -r '.data.plans.pageInfo.hasNextPage')
  after=$(printf '%s' "$answer" | jq -c '.data.plans.pageInfo.endCursor')
done

WITHDRAW='mutation($id: ID!, $version: Int!) {
  withdrawPlan(id: $id, version: $version) { plan { version } error { code message fields } }
}'

# the same key with the same request gives the same answer again: it may be sent twice and is done once
ask "$WITHDRAW" "$last" -H "idempotency-key: example-$$-$(date +%s)"
printf '%s' "$answer" | jq -r '.data.withdrawPlan.error // empty | "refused: \(.code) \(.message)"'
