"""`python app.py`: settings, then the web server."""

import sys

from bot.errors import BotError
from bot.settings import load_settings
from bot.web.server import serve

if __name__ == "__main__":
    try:
        serve(load_settings())
    except BotError as error:
        sys.exit(f"error: {error}")
