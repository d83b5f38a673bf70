"""The WSGI entry point that the server loads."""

import os

from django.core.wsgi import get_wsgi_application
from django.urls import resolve

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "jjj_portal.settings")
application = get_wsgi_application()
# All pages are loaded with the worker, for its first reader not to wait for them.
resolve("/healthz")
