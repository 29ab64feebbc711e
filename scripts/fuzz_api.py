"""Sends requests made from docs/openapi.yaml to a timeline with the sample couple, as every kind of person.

Told for each person: how many requests, which were answered with 5xx, which answers the document does not describe, and what
it allows that was refused without a rule. Told of all: whether the ledger moved by exactly what was acknowledged.
"""

import argparse
import base64
import collections
import contextlib
import json
import os
import re
import secrets
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HOME = ROOT / "target" / "fuzz-api"
DATA = HOME / "data"
DOCUMENT = ROOT / "docs" / "openapi.yaml"
TOOL = Path(sys.executable).with_name("schemathesis")
PEOPLE = ["clinician", "partner", "other-partner", "stranger", "mediator", "supervisor", "auditor", "operator", "nobody"]

# A rule (422), a precondition (412) or a limit (413, 429) may refuse what the document allows; a 400 may not. A path that
# says nothing of what it may hold leads nowhere (404). A read model that is being built cannot be read (503).
ALLOWED_REFUSALS = ["2xx", "401", "403", "404", "409", "412", "413", "422", "429", "503"]
# Nobody can make up what an answer gives: a position or a cursor that none gave is a fault of the request (400).
OPAQUE = re.compile(rb"unknown-timeline-position|unknown-position|Send the next of an answer|unknown-etag")
UNDESCRIBED = {"status_code_conformance", "content_type_conformance", "response_headers_conformance", "response_schema_conformance"}


class Timeline:
    """A timeline on a data directory of its own, for as long as this runs."""

    def __init__(self):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.url = f"http://127.0.0.1:{port}"
        self.log = (HOME / "timeline.log").open("wb")
        self.process = subprocess.Popen(
            [ROOT / "timeline", "demo", "--data", DATA, "--port", str(port)], stdout=self.log, stderr=self.log, cwd=ROOT
        )
        try:
            self.await_ready(seconds=900)
        except BaseException:
            self.stop()
            raise

    def await_ready(self, seconds):
        until = time.monotonic() + seconds
        while b"Ready on" not in (HOME / "timeline.log").read_bytes():
            if self.process.poll() is not None or time.monotonic() > until:
                sys.exit(f"The timeline did not start: {HOME / 'timeline.log'}")
            time.sleep(0.2)

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(60)
        except subprocess.TimeoutExpired:
            self.process.kill()
        self.log.close()


def timeline(*arguments):
    return subprocess.run([ROOT / "timeline", *arguments, "--data", DATA], cwd=ROOT, capture_output=True, text=True, check=False)


def rows():
    """How many rows the ledger has, every hash and chain of it checked."""
    verified = timeline("verify")
    found = re.search(r"Whole: ([\d,]+) rows", verified.stdout)
    if verified.returncode or not found:
        sys.exit(f"The ledger is not whole: {verified.stdout}{verified.stderr}")
    return int(found.group(1).replace(",", ""))


def tour():
    return dict(re.findall(r"^(\w+)='(.*)'$", (DATA / "tour.env").read_text(), re.M))


def token(person, ids):
    signed = {
        "clinician": "clinician:dana",
        "partner": f"partner:{ids['LENA_ID']}",
        "stranger": "clinician:somebody-else",
        "mediator": "mediator:mara",
        "supervisor": "supervisor:sam",
        "auditor": "auditor:ada",
        "operator": "operator:olga",
    }
    if person == "nobody":
        return None
    return ids["AMOS"] if person == "other-partner" else timeline("token", "--as", signed[person]).stdout.strip()


def configured(paths):
    """Settings of the tool: what is sent in paths, and which refusals are right."""
    lines = [f'"path.{name}" = "{value}"' for name, value in paths.items()]
    file = HOME / "schemathesis.toml"
    file.write_text(
        "[parameters]\n" + "\n".join(lines) + "\n[checks.positive_data_acceptance]\n"
        f"expected-statuses = {json.dumps(ALLOWED_REFUSALS)}\n"
    )
    return file


def send(person, url, bearer, paths, part, chosen, seed, report):
    command = [TOOL, "--config-file", configured(paths), "run", DOCUMENT, "--url", url, "--no-color", "--no-shrink"]
    command += ["--continue-on-failure", "--generation-database", "none", "--phases", "coverage,fuzzing"]
    command += ["--max-examples", str(chosen.examples), "--max-time", str(chosen.seconds), "--seed", str(seed)]
    command += ["--report", "ndjson", "--report-ndjson-path", report, *part]
    if bearer:
        command += ["--header", f"Authorization: Bearer {bearer}"]
    with report.with_suffix(".txt").open("wb") as words:
        ended = subprocess.run(command, stdout=words, stderr=words, cwd=HOME, check=False)
    if ended.returncode not in (0, 1) or not report.exists():
        sys.exit(f"schemathesis failed as {person}: {report.with_suffix('.txt')}")


class Found:
    """What the answers to one person were."""

    def __init__(self):
        self.requests = 0
        self.unanswered = 0
        self.created = 0
        self.made_up = 0
        self.failed = collections.Counter()
        self.undescribed = collections.Counter()
        self.refused = collections.Counter()
        self.example = {}

    def read(self, report):
        for line in report.open():
            scenario = json.loads(line).get("ScenarioFinished")
            if scenario:
                self.take(scenario["recorder"])

    def take(self, recorder):
        for case, sent in recorder.get("interactions", {}).items():
            self.requests += 1
            answer = sent.get("response")
            if answer is None:
                self.unanswered += 1
                continue
            status = answer["status_code"]
            self.created += status == 201 and sent["request"]["method"] == "POST"
            where = f"{sent['request']['method']} {recorder['label'].split(' ', 1)[-1]}"
            checks = {check["name"] for check in recorder.get("checks", {}).get(case, []) if check["status"] == "failure"}
            if status >= 500 and status != 503:
                self.note(self.failed, (status, where), sent)
            elif checks & UNDESCRIBED:
                self.note(self.undescribed, (status, where), sent)
            elif "positive_data_acceptance" in checks and OPAQUE.search(decoded(answer.get("content"))):
                self.made_up += 1
            elif "positive_data_acceptance" in checks:
                self.note(self.refused, (status, where), sent)

    def note(self, kind, what, sent):
        kind[what] += 1
        self.example.setdefault((id(kind), what), sent)

    def print(self, person, examples):
        print(
            f"{person}: {self.requests} requests, {self.created} acknowledged, {sum(self.failed.values())} of 5xx,"
            f" {sum(self.undescribed.values())} not described, {sum(self.refused.values())} refused though allowed,"
            f" {self.made_up} made up what only an answer gives,"
            f" {self.unanswered} not answered in time"
        )
        for kind, words in ((self.failed, "5xx"), (self.undescribed, "not described"), (self.refused, "refused")):
            for (status, where), times in kind.most_common(None if kind is self.failed else examples):
                print(f"  {words}: {status} {where} ({times})")
                print_sent(self.example[id(kind), (status, where)])
        sys.stdout.flush()


def decoded(content):
    return base64.b64decode((content or {}).get("$base64", ""))


def print_sent(sent):
    body = decoded(sent["request"].get("body"))
    answer = decoded(sent["response"].get("content"))
    print(f"    {sent['request']['uri'][:300]}")
    print(f"    sent {sent['request']['headers'].get('Content-Type', '')} {body[:300]!r}")
    print(f"    got {answer[:300]!r}")


def options():
    parser = argparse.ArgumentParser(prog="fuzz-api", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--examples", type=int, default=30, help="the most that are made up for each operation (%(default)s)")
    parser.add_argument("--seconds", type=int, default=60, help="the most for each person and kind of path (%(default)s)")
    parser.add_argument("--as", dest="people", action="append", choices=PEOPLE, help="this person alone; may be said again")
    parser.add_argument("--told", type=int, default=20, help="so many kinds of each fault but 5xx are told (%(default)s)")
    parser.add_argument("--seed", type=int, default=secrets.randbelow(2**32), help="what an earlier run began with")
    return parser.parse_args()


def main():
    chosen = options()
    HOME.mkdir(parents=True, exist_ok=True)
    print(f"Seed {chosen.seed}")
    with contextlib.ExitStack() as running:
        started = Timeline()
        running.callback(started.stop)
        ids = tour()
        # The couple's own, and whatever the document allows. The feed does not end by itself.
        paths = {"own": {"id": ids["COUPLE"].rsplit("/", 1)[-1], "partnerId": ids["LENA_ID"], "name": "charts"}, "any": {}}
        feed = "/live$"
        parts = {
            "reads-and-commands": ["--exclude-path-regex", feed, "--request-timeout", "20"],
            "feed": ["--include-path-regex", feed, "--request-timeout", "0.5", "--max-time", "10"],
        }
        before = rows()
        acknowledged = failed = 0
        for person in chosen.people or PEOPLE:
            bearer = token(person, ids)
            found = Found()
            for path, values in paths.items():
                for name, part in parts.items():
                    report = HOME / f"{person}-{path}-{name}.ndjson"
                    report.unlink(missing_ok=True)
                    send(person, started.url, bearer, values, part, chosen, chosen.seed, report)
                    found.read(report)
                    report.unlink()
            found.print(person, chosen.told)
            acknowledged += found.created
            failed += sum(found.failed.values())
        moved = rows() - before
        print(f"The ledger is whole. It moved by {moved}; acknowledged were {acknowledged}.")
    sys.exit(1 if failed or moved != acknowledged else 0)


if __name__ == "__main__":
    os.environ.pop("SCHEMATHESIS_HOOKS", None)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    main()
