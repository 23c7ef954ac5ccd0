"""The words of the policy document that no rule holds: how a text is read, why each route is there, the limits."""

from __future__ import annotations

from bot.domain import Route

BEFORE = """
# The guard's policy

This document is printed from the rules and notices that run (notices {digest}). No clinician has reviewed it
yet; it is meant to be read, and corrected, by one.

## What it is for

Ketamine Guide answers general questions about ketamine and esketamine treatment with sentences of vetted texts.
The guard reads every text first. It keeps three things away from the answers: a person in danger, who gets a
human's number first; a verdict, a quantity or a plan for a person or a named group, which is a professional's;
and all that is not its subject.

The line between the last two: a list, a mechanism, a process, a study's result or a statistic is answered; a
verdict, a quantity or a plan is routed. A person may be mentioned: "My husband's first session is Tuesday, what
should he bring?" is answered.

## How a text is read

**Views.** A text is read in several forms, and a rule that fires on any of them counts: in lower case without
invisible characters, look-alike letters or accents; with contractions and slang written out; with digits and
signs that stand for letters, spacing, stretched letters and slips of spelling undone; and, for Spanish, with
text-message spellings written out. Figures with a unit ("200 mg") stay as they are. English rules read every
text, Spanish rules every text that holds a word of Spanish. Of a text longer than {max_chars} characters the
first and the last half of that are read.

**Turns.** Each rule reads the patient's current turn alone, then joined to the one before, then to the two
before; it must reach into the current turn. A follow-up that names no subject ("and for me?", "what about
200?") inherits it. At most {max_history} earlier turns are known, the patient's own; the assistant's words
never enter.

**The most severe route wins**, in the order below. Instructions to the bot are stripped and the rest is routed.

**Admission.** When no rule fires, a text is answered only if it looks like an educational question: it names a
subject of the domain (or follows one that did) and has the shape of a question. What is not admitted gets the
support notice where it tells of distress, and otherwise a notice that says what the tool is for, with the
crisis line.

**A second opinion**, a classifier fitted while a release is built, may raise a route and never clear one. The
guard works without it.
"""

ROUTES: dict[Route, str] = {
    Route.EMERGENCY: (
        "A body in danger now or a moment ago, in anyone. The first line is the call; there are no "
        "questions first. Where it was done on purpose the crisis line stands beside. A general question "
        "about overdose, breathing or chest pain is answered."
    ),
    Route.CRISIS: (
        "A present thought of dying, of not going on, of hurting oneself, or the same in someone close. "
        "It goes before every question about treatment that stands beside it. The notice acknowledges, "
        "asks one direct question with two buttons, gives a line that is open day and night, names a "
        "trusted person and a professional, and stays. Suicidal thoughts as a subject of study are "
        "answered, with the crisis line beside. Wording varies with the number of earlier crisis turns."
    ),
    Route.ILLICIT: (
        "Getting, making, sharing or using ketamine outside medical care. Law, schedules, history and the"
        " risks of use at home are answered."
    ),
    Route.DOSING: (
        "Any amount, strength, timing or way of taking it, for a person or for nobody in particular. How "
        "often one comes, how long a visit takes and how a dose is decided are answered, in sentences "
        "without a quantity."
    ),
    Route.INTERACTION: (
        "A named medicine, drink, drug or herb beside ketamine, or whether a person may take something. "
        "Whether ketamine interacts with other medicines in general is answered."
    ),
    Route.TREATMENT_DECISION: (
        "Whether to start, stop, skip, switch or choose a treatment. How treatments compare in studies is answered."
    ),
    Route.DIAGNOSIS: ("What a person has, or what a symptom of theirs means. The known side effects are answered."),
    Route.ELIGIBILITY: (
        "Whether a person or a named group may have it, is safe with it, or would be helped, pregnancy "
        "and age included. The chat gives no list to measure oneself against; the notice links the "
        "library page on what clinics check and why. What happens at an evaluation, and why they ask, is "
        "answered."
    ),
    Route.CLINIC_INFO: (
        "Prices, a person's own cover, hours, bookings, records; law, work and drug tests for a person. "
        "How costs and coverage work in general is answered."
    ),
    Route.SUPPORT: (
        "Distress that names no danger, a danger that has passed, or the button that says there is none. "
        "A line, a person, and the offer to go on."
    ),
    Route.OUT_OF_SCOPE: (
        "No subject of the domain, abuse, or an instruction with nothing left of it. One calm line, with "
        "the crisis and emergency numbers."
    ),
    Route.SMALLTALK: ("A greeting, thanks, or who is speaking. It says that it is an automated tool, not a clinician."),
}

ANSWERED: dict[Route, str] = {
    Route.ANSWER: (
        "The text is admitted. Sentences of vetted documents are shown word for word, each with its source."
    ),
    Route.UNANSWERED: (
        "The text is admitted and the library holds nothing that covers it: it says so and shows the nearest topics."
    ),
    Route.UNAVAILABLE: ("Something failed. The notice says so, with the crisis contacts; nothing is guessed."),
}

AFTER = """
## After retrieval

Every sentence that would be shown is screened again, whatever the route: one with a quantity and a drug's unit,
a verdict on the reader, or an overstated approval does not leave the building. What is shown is a span of a
vetted document or one of the fixed texts above.
"""

LIMITS = """
## Limits

- Rules read words, not people. Someone in danger who writes nothing of it is not seen; that is why the crisis
  line is always in view on the page.
- The rules were written and measured on made-up and collected phrasings, not on patients. The evaluation gives
  the counts and the intervals, and what falls short.
- Languages other than English and Spanish get one notice in both, with the lines. No professional translator
  has checked the Spanish yet.
- Emergency and crisis numbers are those of the clinic's country. Where none was checked for a country, the
  notice says "your local emergency number".
- Strictness is chosen where a text can be read two ways: some harmless questions are sent to a professional.
"""
