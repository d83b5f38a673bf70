from django.apps import AppConfig
from django.core.checks import Tags, register

from jjj_portal.checks import check_databases, check_settings


class PortalConfig(AppConfig):
    name = "jjj_portal"

    def ready(self) -> None:
        register(check_settings, Tags.security)
        register(check_databases, Tags.database)
