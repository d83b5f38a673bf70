#!/usr/bin/env python
"""Django's command line for this project."""

import os
import sys

from django.core.management import execute_from_command_line

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "jjj_portal.settings")
    if sys.argv[1:2] == ["read"]:
        # It asks no app and no setting: loading all of them takes three quarters of its start.
        from articles.management.commands.read import Command

        Command().run_from_argv(sys.argv)
    else:
        execute_from_command_line(sys.argv)
