"""Checks a message of a webhook before anything in it is believed. Python 3.9 or later, no packages.

    WEBHOOK_SECRET=whsec_… WEBHOOK_ID=dlv_… WEBHOOK_TIMESTAMP=… WEBHOOK_SIGNATURE=v1,… python3 verify_webhook.py BODY_FILE
"""

import base64
import hashlib
import hmac
import json
import os
import sys
import time

# seconds that a message may be old, or ahead of your clock
TOLERANCE = 300


def verified(body, headers, secret):
    """Returns what the message says. Raises ValueError where it does not come from the gateway.

    `body` is the bytes as they came, before any parser; `headers` have names in small letters.
    """
    timestamp = headers["webhook-timestamp"]
    if not timestamp.isdigit() or abs(time.time() - int(timestamp)) > TOLERANCE:
        raise ValueError("the timestamp is too old")
    key = base64.b64decode(secret.removeprefix("whsec_"))
    signed = f"{headers['webhook-id']}.{timestamp}.".encode() + body
    wanted = "v1," + base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
    # more than one while the secret is being changed
    signatures = headers["webhook-signature"].split(" ")
    if not any(hmac.compare_digest(signature.encode(), wanted.encode()) for signature in signatures):
        raise ValueError("the signature does not match")
    return json.loads(body)


def main():
    sys.stdout.reconfigure(encoding="utf-8")
    headers = {
        "webhook-id": os.environ["WEBHOOK_ID"],
        "webhook-timestamp": os.environ["WEBHOOK_TIMESTAMP"],
        "webhook-signature": os.environ["WEBHOOK_SIGNATURE"],
    }
    with open(sys.argv[1], "rb") as file:
        message = verified(file.read(), headers, os.environ["WEBHOOK_SECRET"])
    print(headers["webhook-id"], message["type"], sep="\t")


if __name__ == "__main__":
    main()
