import pytest

from bot.corpus.wording import amount_of_drug, approval_overstated, lacks_limits, praise, price, promise
from bot.domain import Evidence, Fact

APPROVAL = Fact("F", "t", "FDA approved esketamine.", "guideline", "", (), True, (), Evidence.APPROVED)
STUDY = Fact("F", "t", "It helped some.", "rct", "", (), True, (), Evidence.STUDIED)


@pytest.mark.parametrize(
    ("sentence", "is_overstated"),
    [
        ("Ketamine is FDA-approved for treating depression.", True),
        ("Ketamine therapy is approved for PTSD.", True),
        ("FDA approved ketamine in 2019.", True),
        ("Ketamine and esketamine are approved for depression.", True),
        ("Esketamine is approved for depression and for anxiety.", True),
        ("Spravato is approved to prevent suicide.", True),
        ("Esketamine is approved for teens with depression.", True),
        ("There is no doubt that ketamine is approved for depression.", True),
        ("Ketamine is not approved for depression.", False),
        ("Ketamine is approved for anesthesia, but it is not approved for depression.", False),
        ("Esketamine is approved for adults with depression, and not for pain.", False),
        ("No ketamine product is FDA-approved for pain.", False),
        ("FDA knows of no sign that compounded ketamine works better than approved medicines.", False),
        ("A company has filed for approval of an IV ketamine product.", False),
        ("Ask whether ketamine is approved for this use.", False),
        ("Spravato is the only ketamine-type medicine approved for a mental health condition.", False),
        ("Insurers may ask for prior approval.", False),
    ],
)
def test_an_approval_that_was_not_given_is_seen(sentence: str, is_overstated: bool) -> None:
    assert (approval_overstated(sentence, [APPROVAL]) is not None) is is_overstated


def test_an_approval_needs_a_fact_that_speaks_of_one() -> None:
    assert approval_overstated("Esketamine is approved for adults with depression.", [STUDY]) == (
        "approval overstated: none of the sentence's facts speaks of an approval"
    )


@pytest.mark.parametrize(
    ("sentence", "is_promise"),
    [
        ("It cures depression.", True),
        ("There is no doubt that it cures depression.", True),
        ("Relief is guaranteed.", True),
        ("There are no side effects.", True),
        ("It is not addictive.", True),
        ("Ketamine is completely non-addictive.", True),
        ("Ketamine is very safe.", True),
        ("You are a good candidate.", True),
        ("You will feel better.", True),
        ("It is right for you.", True),
        ("It is not a cure.", False),
        ("No one can guarantee that it helps.", False),
        ("It is not true that there are no side effects.", True),
        ("Your clinician decides if it is right for you.", False),
        ("It is wrong to call ketamine 'completely non-addictive': be careful with such a claim.", False),
        ("It does not work for everyone.", False),
        ("Whether it is safe for a person is for their clinician.", False),
    ],
)
def test_a_promise_is_seen_unless_it_is_negated_or_warned_of(sentence: str, is_promise: bool) -> None:
    assert (promise(sentence) is not None) is is_promise


@pytest.mark.parametrize(
    ("sentence", "amount"),
    [
        ("Staff gave 0.5 mg/kg.", "0.5 mg"),
        ("The tablets hold 40-mg each.", "40-mg"),
        ("Two sprays are used.", "Two sprays"),
        ("Half a tablet is common.", "Half a tablet"),
        ("It is measured in milligrams per kilogram.", "milligrams per kilo"),
        ("Se usan 84 miligramos.", "84 miligramos"),
        ("People had six infusions.", None),
        ("It lasted 40 minutes.", None),
        ("A 60-point scale is used.", None),
        ("You spray once into each side.", None),
    ],
)
def test_an_amount_of_drug_is_seen(sentence: str, amount: str | None) -> None:
    expected = f"an amount of drug ({amount}): take it out, amounts are for the prescriber" if amount else None
    assert amount_of_drug(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "sum_of_money"),
    [
        ("It costs $ 500.", "$ 500"),
        ("It costs 500 dollars.", "500 dollars"),
        ("Ask what it costs.", None),
        ("The number is 988.", None),
    ],
)
def test_a_price_is_seen(sentence: str, sum_of_money: str | None) -> None:
    expected = f"a price ({sum_of_money}): take it out and say what to ask for" if sum_of_money else None
    assert price(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "is_praise"),
    [
        ("Spravato is a breakthrough.", True),
        ("Ketamine is the gold standard.", True),
        ("Esketamine is highly effective.", True),
        ("Ketamine is not a miracle drug.", False),
        ("A powerful machine takes the picture.", False),
        ("Ketamine helped some people.", False),
    ],
)
def test_praise_of_a_product_is_seen(sentence: str, is_praise: bool) -> None:
    assert (praise(sentence) is not None) is is_praise


@pytest.mark.parametrize(
    ("sentences", "lacks"),
    [
        (["People felt better."], True),
        (["People felt better.", "The study was small."], False),
        (["28 of 100 felt better, and 9 of 100 with placebo."], False),
        (["People felt better.", "It is not known how long it lasts."], False),
    ],
)
def test_a_benefit_needs_its_limits_or_a_comparison(sentences: list[str], lacks: bool) -> None:
    assert lacks_limits(sentences) is lacks
