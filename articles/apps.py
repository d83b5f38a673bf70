from django.apps import AppConfig
from django.db.models.signals import post_migrate, pre_migrate
from django.utils.translation import gettext_lazy as _

from articles.triggers import drop_before_migrations, install_after_migrations


class ArticlesConfig(AppConfig):
    name = "articles"
    verbose_name = _("Articles and facts")

    def ready(self) -> None:
        pre_migrate.connect(drop_before_migrations, sender=self)
        post_migrate.connect(install_after_migrations, sender=self)
