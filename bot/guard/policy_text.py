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
verdict, a quantity or a plan is sent to a professional. A person may be mentioned: "My husband's first session is
Tuesday, what should he bring?" is answered.

## How a text is decided

1. **Instructions to the bot are taken out**, and the rest is read as if they had not been there.
2. **Rules.** Every rule is tried. The most severe route that a rule finds wins, in the order below; a rule that is
   sure of itself is never overruled.
3. **Hints.** {hints} of the {rules} rules are hints, marked as such: signs too broad to be sure alone, such as a drink
   named beside an infusion. A hint counts only where the second opinion agrees; the same holds of the rules for
   what is asked about a person when no other rule fired. Where there is no second opinion, they count alone. No
   rule for an emergency or a crisis is a hint.
4. **The second opinion** is a classifier fitted, while a release is built, on questions whose routes are known. It
   has three voices: one counts words and pieces of words, one is a language model's reading of the whole sentence,
   and one asks the known questions that this reading finds nearest. A Spanish text is put into rough English for it,
   word by word. It may raise a route, and it puts the crisis line
   beside an answer or a notice where a text is near a grave one. A long text that leaves it in doubt of a crisis is
   read part by part. Where a text is plainly one for a professional, it takes more to call it a crisis. It
   never lowers what a sure rule found. Where it is all but certain that a text is education or of another subject,
   words of grief alone ("my aunt died") do not bring the support notice. The guard works without it.
5. **Admission.** When nothing fires, a text is answered only if it looks like an educational question: what it asks
   names a subject of the library (or follows a turn that did) and it has the shape of a question. A story around the
   question may speak of anything. What is not admitted gets the support notice where it tells of distress, and
   otherwise a notice that says what the tool is for, with the crisis line.

## How a text is read

**Views.** A rule fires when it finds its pattern in any of several forms of the text: in lower case without
invisible characters, look-alike letters or accents; with contractions and slang written out; and mended: digits and
signs that stand for letters, letters set apart, words without spaces, stretched letters and slips of the keyboard put
right, each slip as its neighbours make likeliest. Figures with a unit ("200 mg") stay as they are. English rules
read every text, Spanish rules every text that holds a word of Spanish, with text-message spellings written out. Of a
text longer than {max_chars} characters the first and the last half of that are read.

**Turns.** Each rule reads the patient's current turn alone, then joined to the one before, then to the two before;
what it finds must reach into the current turn. A follow-up that names no subject ("and for me?", "what about 200?")
inherits it. At most {max_history} earlier turns are known, the patient's own; the assistant's words never enter.

**Denials and figures of speech.** "I am not suicidal" is no crisis, but the crisis line is shown. "My back is killing
me" and "I read that" are set aside where a rule would stumble over them.

## How to read the rules

Each rule has a name, a reason, and examples. What it *catches* it must catch; what it *leaves* is a near question that
it must not take, which another rule may take or which is answered. Tests ask every example. Each route begins with
what a patient reads; `[closing line]` stands for the one under "Lines shown beside".
"""

HINT = "*A hint: counts where the second opinion agrees.*"

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
## After a sentence was chosen

Every sentence that would be shown is screened again, whatever the route: one with a quantity and a drug's unit,
a verdict on the reader, or an overstated approval is left out. What is shown is a span of a
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
- Where a text can be read two ways the stricter is chosen: some harmless questions are sent to a professional.
- Words misspelt and without spaces at once are often not read. Most such texts are no question of ours
  either, and get a notice with the crisis line; where a subject can be made out, one may be answered.
"""
