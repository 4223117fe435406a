"""docs/openapi.yaml is lint-clean, describes exactly the routes of the server, and every answer that the tests of the
server get is as it says.   openapi_test.py SERVER_PROGRAM SERVER_TESTS SOURCE_DIR [unittest options]"""

import base64
import json
import os
import re
import subprocess
import sys
import tempfile
import unittest
from collections import Counter
from urllib.parse import unquote

import yaml
from jsonschema import Draft202012Validator, RefResolver

PROGRAM, TESTS, SOURCE = sys.argv.pop(1), sys.argv.pop(1), sys.argv.pop(1)
FILE = os.path.join(SOURCE, "docs/openapi.yaml")
DOCUMENT = yaml.load(open(FILE, encoding="utf-8"), Loader=yaml.CSafeLoader)
METHODS = ("get", "put", "post", "delete")
# These start other programs or wait on purpose, and say nothing new about answers.
LEFT_OUT = "-Program.*:Hostile.*:Lifecycle.*:FullDisk.*:Backup.*"


def resolved(thing):
    while "$ref" in thing:
        step = DOCUMENT
        for key in thing["$ref"].removeprefix("#/").split("/"):
            step = step[key]
        thing = step
    return thing


class Description:
    """The document as the tests ask it."""

    def __init__(self):
        self.operations = {(method.upper(), path): item[method]
                           for path, item in DOCUMENT["paths"].items() for method in METHODS if method in item}
        self.resolver = RefResolver.from_schema(DOCUMENT)
        self.validators = {}
        ordered = sorted(DOCUMENT["paths"], key=lambda path: path.count("{"))
        self.patterns = [(re.compile(re.sub(r"\\{\w+\\}", "[^/]+", re.escape(path))), path) for path in ordered]

    def path_of(self, target):
        segments = [unquote(segment) for segment in target.split("?")[0].split("/")]
        if any("/" in segment for segment in segments):
            return None  # %2f is no slash
        plain = "/".join(segments)
        return next((path for pattern, path in self.patterns if pattern.fullmatch(plain)), None)

    def faults(self, schema, value):
        key = json.dumps(schema, sort_keys=True)
        if key not in self.validators:
            self.validators[key] = Draft202012Validator(schema, resolver=self.resolver)
        return [f"{'/'.join(map(str, error.absolute_path))}: {error.message[:300]}"
                for error in self.validators[key].iter_errors(value)]


DESCRIPTION = Description()
DETAIL = {"$ref": "#/components/schemas/Detail"}
PROBLEM = {"$ref": "#/components/schemas/Problem"}


def kind_of(exchange):
    return exchange["headers"].get("content-type", "").split(";")[0]


def body_faults(content, exchange):
    """What is wrong with the body of an answer, in words."""
    body = exchange["body"]
    if not content:
        return ["has a body, and none is described"] if body else []
    kind = kind_of(exchange)
    if kind not in content:
        return [f"is {kind}, which is not described"]
    if kind == "application/problem+json":
        return DESCRIPTION.faults(PROBLEM, json.loads(body))
    if kind != "application/json":
        return [] if body else ["is empty"]
    return DESCRIPTION.faults(content[kind]["schema"], json.loads(body))


def header_faults(described, headers):
    found = []
    for name, header in described.items():
        header = resolved(header)
        value = headers.get(name.lower())
        if value is None:
            found += [f"lacks the header {name}"] if header.get("required") else []
        else:
            found += [f"header {name}: {fault}" for fault in DESCRIPTION.faults(header["schema"], value)]
    return found


def undescribed_faults(exchange):
    """An address or method that is not described answers in one of a few general ways."""
    status = exchange["status"]
    if exchange["method"] in ("OPTIONS", "HEAD") or status == 301:
        return []
    if status not in (401, 404, 405, 413, 414):
        return [f"answers {status} where nothing is described"]
    if status == 405 and "allow" not in exchange["headers"]:
        return ["lacks the header Allow"]
    schema = PROBLEM if kind_of(exchange) == "application/problem+json" else DETAIL
    return DESCRIPTION.faults(schema, json.loads(exchange["body"]))


def faults_of(exchange):
    path = DESCRIPTION.path_of(exchange["path"])
    if kind_of(exchange) == "text/html" and path != "/":
        # A browser that asks for a resource gets the explorer.
        return [] if exchange["status"] == 200 and b"/explorer/explorer.js" in exchange["body"] else ["is no explorer"]
    operation = DESCRIPTION.operations.get((exchange["method"], path))
    if not operation:
        return undescribed_faults(exchange)
    response = operation["responses"].get(str(exchange["status"]))
    if not response:
        return ["has an undescribed status"]
    response = resolved(response)
    found = header_faults(response["headers"], exchange["headers"]) + body_faults(response.get("content"), exchange)
    if exchange["status"] < 300 and exchange["sent"] and exchange["type"] == "application/json":
        schema = operation["requestBody"]["content"]["application/json"]["schema"]
        found += ["was taken: " + fault for fault in DESCRIPTION.faults(schema, json.loads(exchange["sent"]))]
    return found


def exchanges(file):
    for line in file:
        exchange = json.loads(line)
        exchange["body"] = base64.b64decode(exchange["body"])
        exchange["sent"] = base64.b64decode(exchange["sent"])
        exchange["headers"] = {name.lower(): value for name, value in exchange["headers"]}
        yield exchange


class OpenApi(unittest.TestCase):
    maxDiff = None

    def test_is_lint_clean(self):
        lint = subprocess.run(["node", os.path.join(SOURCE, "tests/node/lint.mjs"), FILE],
                              capture_output=True, text=True, check=False)
        self.assertEqual(lint.returncode, 0, lint.stdout + lint.stderr)

    def test_describes_every_route_and_no_other(self):
        table = subprocess.run([PROGRAM, "routes"], capture_output=True, text=True, check=True).stdout
        described = [f"{method} {path}" for method, path in DESCRIPTION.operations]
        self.assertEqual(sorted(table.split("\n")[:-1]), sorted(described))

    def test_every_live_answer_is_as_described(self):
        wrong, seen, count = Counter(), set(), 0
        with tempfile.TemporaryDirectory() as folder:
            record = os.path.join(folder, "exchanges")
            run = subprocess.run([TESTS, "--gtest_filter=" + LEFT_OUT, "--gtest_brief=1"], capture_output=True, text=True,
                                 env=os.environ | {"DREAMJAR_EXCHANGES": record}, check=False)
            self.assertEqual(run.returncode, 0, run.stdout[-4000:])
            with open(record, encoding="utf-8") as file:
                for exchange in exchanges(file):
                    count += 1
                    path = DESCRIPTION.path_of(exchange["path"])
                    if exchange["status"] < 400:
                        seen.add((exchange["method"], path))
                    for fault in faults_of(exchange):
                        wrong[f"{exchange['method']} {path or exchange['path']} {exchange['status']} {fault}"] += 1
        self.assertFalse(wrong, "\n" + "\n".join(f"{number}× {fault}" for fault, number in wrong.items()))
        self.assertGreater(count, 1000)
        self.assertFalse(set(DESCRIPTION.operations) - seen, "no test got a good answer from these")


if __name__ == "__main__":
    unittest.main()
