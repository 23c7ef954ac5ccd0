"""What holds for every page: headers, ids, no cookie, nothing logged that a patient typed."""

from __future__ import annotations

import logging

import pytest

from bot.clinics import Clinic
from bot.errors import SettingsError
from bot.settings import Settings
from bot.web.asgi import BASE_HEADERS
from bot.web.directory import ClinicDirectory
from bot.web.proxies import BehindProxy
from bot.web.server import serve

PAGES = [
    "/chat/",
    "/library/",
    "/library/es/",
    "/library/en/blood-pressure",
    "/docs",
    "/healthz",
    "/readyz",
    "/metrics",
    "/api/v1/config",
]


def test_the_root_leads_to_the_chat(site) -> None:
    response = site.get("/", follow_redirects=False)
    assert (response.status_code, response.headers["location"]) == (307, "/chat/")


@pytest.mark.parametrize("path", [*PAGES, "/nothing/here", "/chat/gradio_api/upload"])
def test_every_response_has_the_strict_headers_an_id_and_no_cookie(site, path: str) -> None:
    headers = site.get(path).headers
    assert {*map(str.lower, BASE_HEADERS), "x-request-id"} <= set(headers) and "set-cookie" not in headers


@pytest.mark.parametrize("path", PAGES)
def test_every_page_answers(site, path: str) -> None:
    assert site.get(path).status_code == 200


def test_pages_are_not_framed(site) -> None:
    assert [("frame-ancestors 'none'" in site.get(path).headers["content-security-policy"]) for path in PAGES] == [
        True
    ] * len(PAGES)


def test_a_request_id_is_taken_over_only_when_it_looks_like_one(site) -> None:
    given = [
        site.get("/healthz", headers={"X-Request-ID": text}).headers["x-request-id"]
        for text in ("abcdef0123", "my name is Ann")
    ]
    assert (given[0], given[1] == "my name is Ann", len(given[1])) == ("abcdef0123", False, 32)


def test_a_failure_is_a_problem_that_repeats_nothing(site) -> None:
    response = site.post("/api/v1/ask", json={"question": "broken for Ann Smith"})
    assert (response.status_code, "988" in response.text, "Ann" in response.text) == (500, True, False)


def test_nothing_typed_and_no_address_reaches_the_log(site, caplog) -> None:
    with caplog.at_level(logging.DEBUG):
        site.post("/api/v1/ask", json={"question": "pressure for Zebulon"})
        site.post("/api/v1/ask", json={"question": "broken for Zebulon"})
        site.post("/api/v1/ask", content=b'{"question": "Zebulon')
        site.post("/library/en/search", data={"q": "Zebulon"})
        site.get("/library/en/Zebulon?name=Zebulon")
        site.get("/Zebulon", headers={"X-Forwarded-For": "203.0.113.77"})
    ours = [record for record in caplog.records if record.name.startswith(("bot", "uvicorn", "gradio"))]
    seen = "\n".join(f"{record.getMessage()} {record.exc_text or ''} {record.exc_info or ''}" for record in ours)
    assert (len(ours) >= 6, "Zebulon" in seen, "203.0.113" in seen, "testclient" in seen) == (True, False, False, False)


def test_metrics_hold_routes_and_topics_and_no_text(make_site) -> None:
    client = make_site()
    for question in ("pressure", "how many mg", "something else about Zebulon"):
        client.post("/api/v1/ask", json={"question": question})
    figures = client.get("/metrics").text
    wanted = [
        'guide_answers_total{clinic="default",language="en",route="answer"} 1.0',
        'guide_answers_total{clinic="default",language="en",route="dosing"} 1.0',
        'guide_unanswered_total{topic="blood-pressure"} 1.0',
    ]
    assert ([line in figures for line in wanted], "Zebulon" in figures) == ([True] * 3, False)


def test_not_ready_without_documents(make_site) -> None:
    client = make_site(shown=lambda: ())
    assert [client.get(path).status_code for path in ("/healthz", "/readyz")] == [200, 503]


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "/chat/gradio_api/upload"),
        ("GET", "/chat/gradio_api/info"),
        ("GET", "/chat/gradio_api/dev/reload"),
        ("GET", "/chat/gradio_api/runs"),
        ("GET", "/chat/gradio_api/file=/etc/passwd"),
        ("GET", "/chat/gradio_api/openapi.json"),
        ("POST", "/chat/gradio_api/run/ask"),
        ("POST", "/chat/gradio_api/call/ask"),
        ("POST", "/chat/login"),
        ("GET", "/chat/monitoring"),
        ("GET", "/chat/gradio_api/deep_link"),
        ("GET", "/chat/gradio_api/proxy=http://localhost"),
        ("GET", "/chat/static/../../routes.py"),
        ("GET", "/chat/docs"),
        ("POST", "/chat/gradio_api/component_server"),
    ],
)
def test_gradios_other_routes_are_closed(site, method: str, path: str) -> None:
    assert site.request(method, path).status_code == 404


def test_the_chat_is_no_foreigners_to_call(site) -> None:
    response = site.post("/chat/gradio_api/queue/join", json={}, headers={"Origin": "https://elsewhere.example.net"})
    assert (response.status_code, "access-control-allow-origin" in response.headers) == (403, False)


def test_gradio_lets_no_origin_read_its_page(site) -> None:
    headers = site.get("/chat/config", headers={"Origin": "http://guide.example.com"}).headers
    assert [name for name in headers if name.startswith("access-control-")] == []


def test_clinics_are_read_again_without_dropping_anyone() -> None:
    tables = [{"default": Clinic("default", "Old")}, {"default": Clinic("default", "New")}]
    directory = ClinicDirectory(lambda: tables.pop(0))
    assert (directory.default.name, directory.reload(), directory.default.name) == ("Old", True, "New")


def test_clinics_that_cannot_be_read_stay_as_they_were() -> None:
    tables = [{"default": Clinic("default", "Old")}]

    def load():
        if not tables:
            raise SettingsError("clinics.toml:3: default.name: must be text")
        return tables.pop()

    directory = ClinicDirectory(load)
    assert (directory.reload(), directory.default.name) == (False, "Old")


@pytest.mark.parametrize(
    ("keeps", "path"), [(True, "/guide/library/en/blood-pressure"), (False, "/library/en/blood-pressure")]
)
def test_behind_a_trusted_proxy_links_know_the_sub_path(session_app, site, keeps: bool, path: str) -> None:
    from starlette.testclient import TestClient

    client = TestClient(BehindProxy(session_app, trusted="testclient"), base_url="http://guide.example.com")
    page = client.get(path, headers={"X-Forwarded-Prefix": "/guide", "X-Forwarded-Proto": "https"})
    assert (
        page.status_code,
        'href="/guide/library/en/"' in page.text,
        "strict-transport-security" in page.headers,
    ) == (200, True, True)


def test_a_stranger_cannot_set_the_sub_path(session_app, site) -> None:
    from starlette.testclient import TestClient

    client = TestClient(BehindProxy(session_app, trusted="10.0.0.1"), base_url="http://guide.example.com")
    page = client.get("/library/en/blood-pressure", headers={"X-Forwarded-Prefix": "/guide"})
    assert "/guide" not in page.text


def test_a_port_in_use_is_one_line(documents, assistant) -> None:
    import socket

    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(SettingsError, match=f"^BOT_PORT: port {port} of 127.0.0.1 cannot be had"):
            serve(Settings(port=port), assistant)
