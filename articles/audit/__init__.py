"""Reading everything back: what is stored, against itself and against the log.

The database keeps its invariants by constraints and triggers. The audit assumes that those were
dropped for a while: it computes hashes, slices, numbers and states again and compares every
row that the promise rests on with the event that recorded it.
"""

from articles.audit.findings import Finding, Report
from articles.audit.run import audit

__all__ = ["Finding", "Report", "audit"]
