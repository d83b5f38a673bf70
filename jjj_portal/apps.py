from django.apps import AppConfig


class PortalConfig(AppConfig):
    name = "jjj_portal"
