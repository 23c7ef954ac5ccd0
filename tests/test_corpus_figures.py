import pytest

from bot.corpus.figures import figures_not_held


@pytest.mark.parametrize(
    ("sentence", "fact"),
    [
        ("28 of 100 people had nausea.", "Nausea was reported by 28%."),
        ("About one in four got better.", "25% got better."),
        ("About half felt better.", "52% responded."),
        ("A third had it.", "It was seen in one third."),
        ("It lasts a day.", "It lasts 24 hours."),
        ("It lasts one week.", "It lasts up to a week."),
        ("It lasts 7 days.", "The effect is seen for one week."),
        ("It lasts 8 to 19 hours.", "It lasts 8-19 hours."),
        ("Ages 65 to 74.", "Ages 65-74 did better."),
        ("On day 2 few responded.", "Of day-2 non-responders, 55% responded."),
        ("1,148 people took part.", "1148 people took part."),
        ("In TRANSFORM-2, more responded.", "In a trial, more responded."),
        ("The PHQ-9 is a form.", "A questionnaire."),
        ("Call 13 11 14.", "Lifeline 13 11 14."),
        ("Call 1-800-222-1222.", "Poison Help 1-800-222-1222."),
        ("About 23 of 100 were in remission.", "22.5% were in remission."),
        ("It doubled the chance.", "It about doubled the chance (2.14)."),
        ("No one knows which one it is.", "Unknown."),
        ("The two kinds differ.", "They differ."),
        ("It comes in two forms.", "A spray and an infusion."),
        ("Up to 1 in 1,000 people have it.", "rare (up to 1 in 1,000 people)"),
    ],
)
def test_a_figure_is_held_in_whatever_way_it_is_said(sentence: str, fact: str) -> None:
    assert figures_not_held(sentence, [fact]) == ()


@pytest.mark.parametrize(
    ("sentence", "fact", "missing"),
    [
        ("29 of 100 people had nausea.", "Nausea was reported by 28%.", ("29 of 100",)),
        ("28% had nausea.", "It was seen after 28 days.", ("28%",)),
        ("One in three got better.", "25% got better.", ("One in three",)),
        ("It lasts 24 days.", "It lasts 24 hours.", ("24 days",)),
        ("It fades after 31 hours.", "31 trials were found.", ("31 hours",)),
        ("Twice as many had it.", "More people had it.", ("Twice",)),
        ("Half of them stopped.", "Some stopped.", ("Half",)),
        ("Two people died.", "People died.", ("Two people",)),
        ("Up to 8 in 1,000 people have it.", "rare (up to 1 in 1,000 people)", ("8 in 1,000",)),
        ("Call 1-800-222-1223.", "Poison Help 1-800-222-1222.", ("1-800-222-1223",)),
        ("It was approved in 2020.", "It was approved in 2019.", ("2020",)),
        ("From 8% to 20% had it.", "8% to 19% had it.", ("20%",)),
    ],
)
def test_a_figure_that_no_fact_holds_is_returned_as_written(sentence: str, fact: str, missing: tuple[str, ...]) -> None:
    assert figures_not_held(sentence, [fact]) == missing
