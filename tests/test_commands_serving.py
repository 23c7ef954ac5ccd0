"""`python -m bot doctor`: faults it names that nothing else would."""

from __future__ import annotations

import pytest

from bot.commands.serving import _clinic_lines
from bot.errors import SettingsError
from bot.settings import Settings

CEDAR = '[default]\nname = "Ketamine Guide"\n[cedar]\nname = "Cedar"\ndocuments_left_out = ["{slug}"]\n'


def _lines(settings: Settings, slug: str) -> list[str]:
    path = settings.release_dir.parent / "clinics.toml"
    path.write_text(CEDAR.format(slug=slug), encoding="utf-8")
    return list(_clinic_lines(settings.model_copy(update={"clinics_file": path})))


def test_a_clinic_that_leaves_out_a_document_we_have_is_listed(settings: Settings) -> None:
    assert [line.split(":")[0] for line in _lines(settings, "driving")] == ["clinic   default", "clinic   cedar"]


def test_a_misspelt_document_left_out_is_a_fault_with_its_remedy(settings: Settings) -> None:
    with pytest.raises(
        SettingsError, match=r'cedar\.documents_left_out: no document is called "drivving": did you mean "driving"'
    ):
        _lines(settings, "drivving")
