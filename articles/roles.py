"""The three roles as groups: each holds the permissions of the one before and some more."""

from django.contrib.auth.models import Group, Permission

WRITER = "writer"
REVIEWER = "reviewer"
ADMINISTRATOR = "administrator"

# What editors read in the admin; nothing here is changed but through the actions.
_READ = [
    f"articles.view_{model}"
    for model in (
        "article",
        "capture",
        "passage",
        "fact",
        "factversion",
        "event",
        "publisher",
        "dismissal",
        "correction",
    )
] + [f"regions.view_{model}" for model in ("region", "sector", "indicator")]
_WRITE = ["articles.capture_article", "articles.draft_fact"]
_REVIEW = ["articles.review_fact", "articles.withdraw_fact", "articles.take_down_article"]
_ADMINISTER = [
    "articles.lift_takedown",
    "articles.exceed_share",
    # Deletion is offered, and the database lets it through, only where nothing uses the row.
    *(f"articles.{verb}_publisher" for verb in ("add", "change", "delete")),
    *(f"articles.{verb}_publishername" for verb in ("add", "change", "delete", "view")),
    *(
        f"regions.{verb}_{model}"
        for model in ("region", "sector", "indicator")
        for verb in ("add", "change", "delete")
    ),
    *(
        f"regions.{verb}_{model}"
        for model in ("regionname", "sectorname", "indicatorname", "seriesbreak")
        for verb in ("add", "change", "delete", "view")
    ),
    "auth.add_user",
    "auth.change_user",
    "auth.view_user",
    "auth.view_group",
]

PERMISSIONS = {
    WRITER: _READ + _WRITE,
    REVIEWER: _READ + _WRITE + _REVIEW,
    ADMINISTRATOR: _READ + _WRITE + _REVIEW + _ADMINISTER,
}


def install() -> None:
    """Make the three groups and give each exactly its permissions; idempotent."""
    known = {
        f"{permission.content_type.app_label}.{permission.codename}": permission
        for permission in Permission.objects.select_related("content_type")
    }
    for name, permissions in PERMISSIONS.items():
        group, _created = Group.objects.get_or_create(name=name)
        group.permissions.set(known[permission] for permission in permissions)
