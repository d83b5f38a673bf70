import json
import sys
from argparse import ArgumentParser
from dataclasses import asdict
from typing import Any

from django.core.management.base import BaseCommand

from articles.audit import audit


class Command(BaseCommand):
    help = "Read everything back: hashes, slices, numbers, states, the log. Errors exit with 1."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--json", action="store_true", help="findings and counts as JSON")

    def handle(self, *args: Any, **options: Any) -> None:
        report = audit(progress=lambda step: self.stderr.write(f"audit: {step}"))
        if options["json"]:
            findings = [asdict(finding) for finding in report.findings]
            self.stdout.write(
                json.dumps({"findings": findings, "checked": report.checked}, ensure_ascii=False)
            )
        else:
            for finding in report.findings:
                where = f"{finding.table} {finding.id}"
                self.stdout.write(f"{finding.level}: {finding.rule}: {where}: {finding.message}")
            rows = sum(report.checked.values())
            self.stdout.write(f"{len(report.findings)} findings in {rows} rows")
        if report.has_errors:
            sys.exit(1)
