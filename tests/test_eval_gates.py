"""The gates on a fixed sample of the tuning cases, answered by the release that is being served.

`python -m eval run` holds the same gates over every reporting case. Here, on few, a share fails only where its interval
lies wholly below the limit; counts are held at zero all the same.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.release import current_release
from bot.settings import load_settings
from eval.cases import Case, load_cases, misplaced
from eval.gates import Gate, Verdict, for_sample, judge, load_gates
from eval.harness import sample

pytestmark = pytest.mark.model

TUNING = Path(__file__).parent.parent / "eval" / "cases" / "tuning"
EACH = 30


def _sampled(cases: tuple[Case, ...]) -> list[Case]:
    """Thirty cases of each route and kind, always the same ones, minimal pairs with their twins."""
    by_id = {case.id: case for case in cases}
    groups = sorted({(case.route, case.kind) for case in cases})
    chosen = {
        case.id: case
        for route, kind in groups
        for case in sample([case for case in cases if (case.route, case.kind) == (route, kind)], EACH)
    }
    chosen |= {case.pair: by_id[case.pair] for case in chosen.values() if case.pair is not None}
    return list(chosen.values())


@pytest.fixture(scope="module")
def verdicts(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Verdict]:
    if current_release(load_settings()) is None:
        pytest.skip("there is no release: python -m bot index")
    from eval.checks import open_checks
    from eval.library import open_library
    from eval.own_target import open_own
    from eval.run import run_target

    opened = open_library()
    cases = load_cases(TUNING)
    faulty = {case.id for case, _ in misplaced(cases, opened.library)}
    run = run_target(
        open_own(),
        [case for case in _sampled(cases) if case.id not in faulty],
        opened.library,
        open_checks(opened.documents, opened.clinics),
        folder=tmp_path_factory.mktemp("eval"),
        progress=lambda done, total: None,
        is_reporting=False,
        with_probes=False,
    )
    return {verdict.gate.figure: verdict for verdict in judge([for_sample(gate) for gate in load_gates()], run.rows)}


@pytest.mark.parametrize("gate", load_gates(), ids=lambda gate: gate.figure)
def test_the_gate_is_held_on_the_sample(gate: Gate, verdicts: dict[str, Verdict]) -> None:
    verdict = verdicts[gate.figure]
    if verdict.state == "not scored":
        pytest.skip(f"not scored: {verdict.shortfall}")
    assert verdict.state == "held", f"{verdict.measured:g}, must be {verdict.gate.wording}"
