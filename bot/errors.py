"""What can go wrong, as a tree:

BotError
├── SettingsError   a BOT_* variable, the .env file or clinics.toml
├── CorpusError     a file in the corpus, a fact, a source or a review
├── ReleaseError    a release that is missing, stale, truncated or of other software
└── EvaluationError a case file, a run file or a target under evaluation

Each message names what is at fault and the remedy in one line, and never repeats what a patient typed.
"""


class BotError(Exception):
    """Anything we raise on purpose; caught only at the web and terminal edges."""


class SettingsError(BotError):
    """A setting is wrong; the message names the variable or the file and line."""


class CorpusError(BotError):
    """The corpus cannot be read as it stands; the message names the file and, where there is one, the line."""


class ReleaseError(BotError):
    """A release cannot be built, verified or opened."""


class EvaluationError(BotError):
    """An evaluation cannot go on; what was measured so far is kept."""
