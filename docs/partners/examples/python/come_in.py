"""Comes in as a client of OAuth 2: fetches a token, asks who it is, then shows how a refusal is read.

Python 3.9 or later, no packages.

    CLIENT_ID=key_… CLIENT_SECRET=antq_c_… python3 come_in.py
"""

import base64
import json
import os
import sys
import time
import urllib.error
import urllib.parse
import urllib.request

GATEWAY = os.environ.get("GATEWAY", "http://localhost:4000/graphql")
TOKENS = os.environ.get("TOKENS", "http://localhost:4000/oauth/token")
CLIENT_ID = os.environ.get("CLIENT_ID", "")
CLIENT_SECRET = os.environ.get("CLIENT_SECRET", "")
# seconds before its end at which a token is replaced
EARLY = 60


class TokenRefused(RuntimeError):
    """No token; `code` is the one of RFC 6749."""

    def __init__(self, answer):
        super().__init__(f"{answer['error']}: {answer['error_description']}")
        self.code = answer["error"]


def send(address, body, headers):
    """The answer as JSON, also where it is a refusal."""
    try:
        with urllib.request.urlopen(urllib.request.Request(address, data=body, headers=headers)) as response:
            return json.load(response)
    except urllib.error.HTTPError as refused:
        return json.load(refused)


def fetch_token(scope=None):
    """A token, and when to fetch the next one."""
    form = {"grant_type": "client_credentials"}
    if scope:
        form["scope"] = scope
    pair = ":".join(urllib.parse.quote(part, safe="") for part in (CLIENT_ID, CLIENT_SECRET))
    headers = {"authorization": "Basic " + base64.b64encode(pair.encode()).decode()}
    answer = send(TOKENS, urllib.parse.urlencode(form).encode(), headers)
    if "error" in answer:
        raise TokenRefused(answer)
    return answer["access_token"], time.monotonic() + answer["expires_in"] - EARLY


kept = None


def token():
    """A token that works: fetched once, used for nearly an hour."""
    global kept
    if kept is None or time.monotonic() > kept[1]:
        kept = fetch_token()
    return kept[0]


# a terminal of Windows may not expect UTF-8
sys.stdout.reconfigure(encoding="utf-8")

me = send(
    GATEWAY,
    json.dumps({"query": "{ me { name units { code } } }"}).encode(),
    {
        "content-type": "application/json",
        "accept": "application/graphql-response+json",
        "authorization": f"Bearer {token()}",
    },
)["data"]["me"]
print(me["name"], *(unit["code"] for unit in me["units"]), sep="\t")

# more than the client may do
try:
    fetch_token("credential.manage")
except TokenRefused as refused:
    print(f"refused: {refused.code}")
