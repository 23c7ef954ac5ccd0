"""The small words by which a text of another language than English or Spanish is known, written without accents."""

from __future__ import annotations

import re

ENGLISH = frozenset(
    "the a an and or but of to in on at for with from by about as is are was were be been being am do does did have has had can could will would should may might must not no what when where which "
    "who why how i you he she it we they me my your his her our their this that these those there if then than so because after before during while please tell explain help want need know feel feeling get "
    "take used use using work works long much many often safe effects effect side treatment therapy depression anxiety pain brain drug medicine doctor clinic session first time home drive eat bring cost insurance approved legal "
    "good bad better worse risk risks vs versus difference between like just more any some side problems problem heart blood pressure bladder addiction addictive study studies research evidence history side".split()
)

_GERMAN = "der die das und ist nicht ich wie fur mit ein eine einen auf zu von wird werden kann behandlung was wirkt gegen nebenwirkungen bei nach muss darf habe hat sind wenn oder auch mein meine mich mir es sie wir gibt welche lange uber bin einer dem den nehmen therapie"
_FRENCH = "le les des est pas une pour dans avec sur que qui quels quelle quelles quel sont comment traitement je tu il nous vous effets secondaires ca mon ma mes ne peut puis dois elle au aux du et ou cette combien temps la un apres depuis plus jai cest estce"
_ITALIAN = "della nel sono il gli che non come per una di con quali effetti trattamento e ho mi posso quanto dopo cosa anche sul sulla sulle dei alla del dura perche piu"
_PORTUGUESE = "da uma nao para os as dos tratamento quais sao efeitos colaterais voce eu um ao na no posso com meu minha tem mais quanto tempo apos depois cetamina pode isso sobre pela pelo ou como quando de que depressao muito estou tenho"
_DUTCH = "het een van niet wat zijn hoe voor met ik kan naar ook mijn bij werkt lang duurt behandeling tegen mag zelf heb je na de worden"
_NORDIC = "och att det ar som inte jag hur vad kan jeg ikke hvordan hva er paa til med av behandling hvor lenge lange efter etter kuinka mita onko voiko ja se ei"
_POLISH = "jest nie czy jak sie na co do ile ma moze po ze przez leczenie dla dziala mozna jakie sa w z mnie mi dlugo od przy bezpieczna skutki uboczne czym podczas"
_TURKISH = "ile ve bir mi nasil ne icin mu nedir kadar tedavi var mi tedavisi etkileri sonra ben bu"
_TAGALOG = "ang ng mga sa ba ko mo ako ikaw siya ay na po ano paano kung hindi pwede puwede bang gamot para may nito ito kailan gaano katagal naman lang din rin kaya yung at"
_VIETNAMESE = "la gi co khong cho cua nhu the nao toi bao lau duoc thuoc dieu tri tram cam nguoi bi khi sau hay phai nay mot trong den lam benh may"
_INDONESIAN = "yang dan di untuk dengan bagaimana apakah saya bisa tidak ini itu dari berapa lama obat pengobatan adalah akan sudah dapat efek samping"
_OTHERS = "je ke ya na kwa jinsi gani dawa az es hogy nem van kezeles milyen meddig ce este cu sau pentru cum cat timp si nu"
OTHER = frozenset(" ".join((_GERMAN, _FRENCH, _ITALIAN, _PORTUGUESE, _DUTCH, _NORDIC, _POLISH, _TURKISH, _TAGALOG, _VIETNAMESE, _INDONESIAN, _OTHERS)).split()) - ENGLISH
# Slips, slang and names in English texts that are words elsewhere.
_ALSO_ENGLISH = frozenset("ya na ba ma mo ko po wat hoe das es la kan kaya mag die was may lang gi van ku ne mi or par co sau cat bin den hat long ive jai ja se je tem del el ex di med sa sur plus temps som av etter as os no de".split())
_WORD = re.compile(r"[a-z]+")


def is_plainly_foreign(text: str) -> bool:
    """Whether a folded text is in a language that is neither English nor Spanish, by its small words.

    Two such words, and more of them than English ones; what English slips and slang look like counts with the others.
    """
    words = _WORD.findall(text.replace("'", ""))
    other = sum(word in OTHER for word in words)
    sure = sum(word in OTHER and word not in _ALSO_ENGLISH for word in words)
    return sure >= 1 and other >= 2 and other > sum(word in ENGLISH for word in words)
