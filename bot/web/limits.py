"""How often one address may ask a clinic's chat. It is kept only as a digest under a salt that lives one day."""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
import logging
import secrets
import time
from collections.abc import Callable

from limits import RateLimitItem, parse
from limits.errors import ConfigurationError
from limits.storage import MemoryStorage, Storage, storage_from_string
from limits.strategies import MovingWindowRateLimiter

from bot.errors import SettingsError

log = logging.getLogger(__name__)

# A patient reads an answer for half a minute; a waiting room behind one address asks a few at once.
PER_ADDRESS = "30/minute"
PER_CLINIC = "600/minute"
_DAY_S = 86_400


class AskLimits:
    """Counts questions per clinic and address, and per clinic.

    `storage_url` is one of the `limits` library's ("memory://", "redis://…"). Across processes that share a storage
    the count per clinic is shared; each process salts addresses by itself, so the count per address is its own.
    Raises SettingsError where there is no such storage.
    """

    def __init__(
        self,
        storage_url: str = "",
        *,
        per_address: str = PER_ADDRESS,
        per_clinic: str = PER_CLINIC,
        now: Callable[[], float] = time.time,
    ) -> None:
        self._limiter = MovingWindowRateLimiter(_storage(storage_url))
        self._per_address, self._per_clinic = parse(per_address), parse(per_clinic)
        self._now = now
        self._salt, self._salted_on = secrets.token_bytes(32), self._day()

    def wait_s(self, clinic_id: str, address: str | None) -> int | None:
        """Count one question; None when it may go on, else the seconds to wait (at least 1)."""
        keys = ((self._per_address, (clinic_id, self.digest(address))), (self._per_clinic, (clinic_id,)))
        try:
            return next((self._seconds(item, key) for item, key in keys if not self._limiter.hit(item, *key)), None)
        except Exception as error:  # a storage that is down must not silence the chat
            log.error("rate limits are not counted: %s", type(error).__name__)
            return None

    def digest(self, address: str | None) -> str:
        """A name for `address` that nobody can turn back and that changes every day; one for an IPv6 /64."""
        if self._day() != self._salted_on:
            self._salt, self._salted_on = secrets.token_bytes(32), self._day()
        return hmac.new(self._salt, _network(address).encode(), hashlib.sha256).hexdigest()[:24]

    def _seconds(self, item: RateLimitItem, key: tuple[str, ...]) -> int:
        return max(1, round(self._limiter.get_window_stats(item, *key).reset_time - time.time()))

    def _day(self) -> int:
        return int(self._now() // _DAY_S)


def _storage(url: str) -> Storage:
    if not url:
        return MemoryStorage()
    try:
        return storage_from_string(url)
    except (ConfigurationError, AssertionError, ValueError):  # the address may hold a password: it is not repeated
        raise SettingsError(
            "BOT_LIMITS_URL: is no storage that can be used here: write it as redis://host:6379 and install the redis "
            "package, or leave it empty"
        ) from None


def _network(address: str | None) -> str:
    try:
        ip = ipaddress.ip_address(address or "")
    except ValueError:
        return address or ""
    return str(ipaddress.ip_network((ip, 64), strict=False)) if ip.version == 6 else str(ip)
