"""/api/v1: what it answers, whom it refuses, and that no refusal keeps a guarded text from its notice."""

from __future__ import annotations

import pytest

from bot.web.limits import AskLimits

CRISIS = "i want to die"
ELSEWHERE = {"Origin": "https://elsewhere.example.net"}
CEDAR = {"Origin": "https://cedar.example.com"}


def test_an_answer_holds_its_statements_with_their_citations(site) -> None:
    answer = site.post("/api/v1/ask", json={"question": "Does it raise blood pressure?"}).json()
    assert [(item["text"], item["citations"]) for item in answer["statements"]] == [
        ("Ketamine can raise blood pressure for a short time.", [1]),
        ("It usually settles & eases within a few hours.", [2]),
        ("Tell the staff if you feel chest pain.", [3]),
    ]


def test_history_language_and_clinic_reach_the_assistant(make_site, assistant) -> None:
    body = {"question": "blood pressure", "history": ["before"], "language": "es", "clinic": "cedar"}
    make_site().post("/api/v1/ask", json=body)
    asked = assistant.asked[-1]
    assert (asked.text, asked.history, asked.language, asked.clinic) == ("blood pressure", ("before",), "es", "cedar")


def test_a_language_we_do_not_have_counts_as_none_chosen(make_site, assistant) -> None:
    make_site().post("/api/v1/ask", json={"question": "blood pressure", "language": "fr"})
    assert assistant.asked[-1].language is None


def test_a_lone_surrogate_is_read_and_not_refused(site) -> None:
    response = site.post("/api/v1/ask", content=b'{"question": "i want to die \\ud800"}')
    assert response.json()["route"] == "crisis"


def test_the_library_not_being_open_is_a_503_with_the_notice(site) -> None:
    response = site.post("/api/v1/ask", json={"question": "unavailable"})
    assert (response.status_code, response.json()["notice"]["id"]) == (503, "unavailable")


@pytest.mark.parametrize(
    ("content", "status"),
    [
        (b"{", 400),
        (b"\xff\xfe", 400),
        (b"[" * 100_000, 400),
        (b"[]", 422),
        (b"{}", 422),
        (b'{"question": 7}', 422),
        (b'{"question": "secret", "history": "secret"}', 422),
        (b'{"question": "secret", "clinic": "../secret"}', 422),
    ],
)
def test_a_malformed_body_is_a_problem_that_repeats_nothing_and_names_988(site, content: bytes, status: int) -> None:
    response = site.post("/api/v1/ask", content=content)
    seen = (response.status_code, response.headers["content-type"], "988" in response.text, "secret" in response.text)
    assert seen == (status, "application/problem+json", True, False)


def test_a_very_long_question_is_still_read_by_the_guard(site) -> None:
    question = "blood pressure " * 60_000 + CRISIS
    assert site.post("/api/v1/ask", json={"question": question}).json()["route"] == "crisis"


def test_beyond_the_cap_the_problem_names_the_crisis_line(site) -> None:
    response = site.post("/api/v1/ask", content=b"x" * 2_000_001)
    assert (response.status_code, "988" in response.json()["detail"]) == (413, True)


def test_a_body_without_a_length_is_capped_too(site) -> None:
    response = site.post("/api/v1/ask", content=(b"x" * 100_000 for _ in range(30)))
    assert (response.status_code, "988" in response.json()["detail"]) == (413, True)


def test_over_the_limit_a_question_waits(make_site) -> None:
    client = make_site(limits=AskLimits(per_address="1/minute"))
    responses = [client.post("/api/v1/ask", json={"question": "blood pressure"}) for _ in range(2)]
    assert [(response.status_code, "retry-after" in response.headers) for response in responses] == [
        (200, False),
        (429, True),
    ]


def test_over_the_limit_a_guarded_text_still_gets_its_notice(make_site) -> None:
    client = make_site(limits=AskLimits(per_address="1/minute"))
    responses = [client.post("/api/v1/ask", json={"question": CRISIS}) for _ in range(5)]
    assert [(response.status_code, response.json()["route"]) for response in responses] == [(200, "crisis")] * 5


def test_each_clinic_has_limits_of_its_own(make_site) -> None:
    client = make_site(limits=AskLimits(per_address="1/minute"))
    clinics = ["cedar", "maple", "cedar"]
    statuses = [
        client.post("/api/v1/ask", json={"question": "pressure", "clinic": clinic}).status_code for clinic in clinics
    ]
    assert statuses == [200, 200, 429]


def test_a_clinic_that_is_switched_off_answers_with_its_phone(site) -> None:
    response = site.post("/api/v1/ask", json={"question": "pressure", "clinic": "off"})
    assert (response.status_code, "555-0199" in response.json()["detail"]) == (503, True)


@pytest.mark.parametrize("clinic", ["off", "nobody"])
def test_a_guarded_text_gets_its_notice_whatever_the_clinic(site, clinic: str) -> None:
    assert site.post("/api/v1/ask", json={"question": CRISIS, "clinic": clinic}).json()["route"] == "crisis"


def test_an_unknown_clinic_is_a_problem(site) -> None:
    assert site.post("/api/v1/ask", json={"question": "pressure", "clinic": "nobody"}).status_code == 404


ENDPOINTS = [
    ("POST", "/api/v1/ask", {"question": "pressure"}),
    ("GET", "/api/v1/config", None),
    ("POST", "/api/v1/feedback", {"answer_id": "a1", "helpful": True}),
    ("OPTIONS", "/api/v1/ask", None),
]


@pytest.mark.parametrize(("method", "path", "body"), ENDPOINTS)
@pytest.mark.parametrize(
    "origin",
    ["https://elsewhere.example.net", "null", "http://cedar.example.com", "https://cedar.example.com.evil.test"],
)
def test_a_foreign_origin_is_turned_away_on_every_endpoint(site, method: str, path: str, body, origin: str) -> None:
    response = site.request(method, path, json=body, headers={"Origin": origin})
    assert (response.status_code, "access-control-allow-origin" in response.headers) == (403, False)


def test_one_clinics_origin_may_not_speak_for_another(site) -> None:
    response = site.post("/api/v1/ask", json={"question": "pressure", "clinic": "maple"}, headers=CEDAR)
    assert (response.status_code, "access-control-allow-origin" in response.headers) == (403, False)


def test_an_allowed_origin_may_read_answers_and_problems(site) -> None:
    answered = site.post("/api/v1/ask", json={"question": "pressure", "clinic": "cedar"}, headers=CEDAR)
    invalid = site.post("/api/v1/ask", json={"clinic": "cedar"}, headers=CEDAR)
    assert [
        (
            response.status_code,
            response.headers.get("access-control-allow-origin"),
            response.headers.get("access-control-allow-credentials"),
        )
        for response in (answered, invalid)
    ] == [(200, CEDAR["Origin"], None), (422, CEDAR["Origin"], None)]


def test_an_allowed_origins_preflight_passes(site) -> None:
    response = site.options("/api/v1/ask", headers=CEDAR | {"Access-Control-Request-Method": "POST"})
    assert (response.status_code, response.headers["access-control-allow-headers"]) == (204, "Content-Type")


def test_our_own_origin_is_no_foreigner(site) -> None:
    response = site.post("/api/v1/ask", json={"question": "pressure"}, headers={"Origin": "http://guide.example.com"})
    assert response.status_code == 200


def test_config_says_what_a_page_may_know(site) -> None:
    config = site.get("/api/v1/config?clinic=cedar").json()
    assert (config["name"], config["phone"], config["accent"], config["hours"], "allowed_origins" in config) == (
        "Cedar Clinic",
        "555-0100",
        "#2d5d3a",
        [{"weekday": 0, "opens": "09:00", "closes": "17:00"}],
        False,
    )


def test_config_brings_the_crisis_strip_in_each_language(site) -> None:
    spoken = site.get("/api/v1/config").json()["by_language"]
    links = {
        language: [part["href"] for part in said["crisis_strip"] if part["href"]] for language, said in spoken.items()
    }
    assert links == {
        "en": ["tel:988", "sms:988", "tel:911"],
        "es": ["tel:988", "sms:988?body=AYUDA", "tel:911"],
    }


def test_feedback_is_counted_and_nothing_else(make_site) -> None:
    client = make_site()
    body = {"answer_id": "abc", "helpful": False, "reason": "too_little", "comment": "my name is"}
    client.post("/api/v1/feedback", json=body)
    figures = client.get("/metrics").text
    line = 'guide_feedback_total{clinic="default",helpful="no",reason="too_little"} 1.0'
    assert (line in figures, "abc" in figures, "my name" in figures) == (True, False, False)


@pytest.mark.parametrize("reason", ["because I said so", "", 5])
def test_a_reason_of_ones_own_is_refused(site, reason) -> None:
    response = site.post("/api/v1/feedback", json={"answer_id": "abc", "helpful": True, "reason": reason})
    assert (response.status_code, "because" in response.text) == (422, False)


def test_the_documentation_asks_nobody_else_for_anything(site) -> None:
    page = site.get("/docs").text
    assert ("<script" in page, "http://" in page, "https://" in page, "/api/v1/ask" in page) == (
        False,
        False,
        False,
        True,
    )


def test_openapi_describes_v1_and_nothing_else(site) -> None:
    assert sorted(site.get("/openapi.json").json()["paths"]) == ["/api/v1/ask", "/api/v1/config", "/api/v1/feedback"]
