"""Lists the plans of a province page by page, then shows how a refusal is read. Python 3.9 or later, no packages.

    python3 list_plans.py
"""

import json
import os
import sys
import urllib.error
import urllib.request
import uuid

GATEWAY = os.environ.get("GATEWAY", "http://localhost:4000/graphql")
UNIT = os.environ.get("UNIT", "ho-chi-minh.ldld")
# plans on a page, 1 to 100
PAGE = int(os.environ.get("PAGE", "20"))


def ask(query, variables, headers=None):
    """Sends one operation. Raises where no data comes: what went wrong is in `errors`, with a code."""
    request = urllib.request.Request(
        GATEWAY,
        data=json.dumps({"query": query, "variables": variables}).encode(),
        headers={
            "content-type": "application/json",
            "accept": "application/graphql-response+json",
            "accept-language": "vi",
            **(headers or {}),
        },
    )
    try:
        with urllib.request.urlopen(request) as response:
            answer = json.load(response)
    except urllib.error.HTTPError as refused:
        answer = json.load(refused)
    if answer.get("errors"):
        error = answer["errors"][0]
        raise RuntimeError(f"{error['extensions']['code']}: {error['message']}")
    return answer["data"]


LIST = """query($unit: String!, $first: Int!, $after: String) {
  plans(within: $unit, first: $first, after: $after) {
    edges { node { id version document { symbol issuedOn title } } }
    pageInfo { hasNextPage endCursor }
  }
}"""

WITHDRAW = """mutation($id: ID!, $version: Int!) {
  withdrawPlan(id: $id, version: $version) { plan { version } error { code message fields } }
}"""


def all_plans():
    """Every plan of the province, fetched page by page as they are asked for."""
    after = None
    while True:
        plans = ask(LIST, {"unit": UNIT, "first": PAGE, "after": after})["plans"]
        for edge in plans["edges"]:
            yield edge["node"]
        if not plans["pageInfo"]["hasNextPage"]:
            return
        after = plans["pageInfo"]["endCursor"]


# a terminal of Windows may not expect UTF-8
sys.stdout.reconfigure(encoding="utf-8")

last = None
for last in all_plans():
    document = last["document"]
    # the date is as far as the paper prints it: 2024, 2024-02 or 2024-02-16; None where it prints none
    print(document["symbol"] or "", document["issuedOn"] or "", document["title"], sep="\t")

# the same key with the same request gives the same answer again: it may be sent twice and is done once
variables = {"id": last["id"], "version": last["version"]}
error = ask(WITHDRAW, variables, {"idempotency-key": str(uuid.uuid4())})["withdrawPlan"]["error"]
if error:
    print(f"refused: {error['code']} {error['message']}")
