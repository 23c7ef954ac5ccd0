"""A folded text as Spanish rules see it: opening signs dropped, text-message spellings written out, slips put right.

Slips are corrected only toward a closed list of words that the policy reads, and never a word that is one itself;
accents and ñ are gone already.
"""

from __future__ import annotations

import re
from functools import cache

from bot.guard.spelling import is_known

_SIGNS = re.compile(r"[¿¡«»“”\"*_|/](?![0-9])")
_SPACES = re.compile(r"\s+")
_WORD = re.compile(r"[a-z]+")
_K_HOLE = re.compile(r"\bk ?hole\b")
_STRETCHED = re.compile(r"([a-z])\1{2,}")

# Whole tokens as people text them, and spellings by ear.
SPELLINGS = {
    "q": "que", "k": "que", "ke": "que", "qe": "que", "kee": "que", "x": "por", "xq": "porque", "pq": "porque", "porq": "porque",
    "xk": "porque", "pk": "porque", "porke": "porque", "xfa": "por favor", "porfa": "por favor", "xfavor": "por favor",
    "d": "de", "dl": "del", "toy": "estoy", "toi": "estoy", "ta": "esta", "tas": "estas", "tamos": "estamos", "pa": "para", "pal": "para el",
    "bn": "bien", "tb": "tambien", "tmb": "tambien", "tbn": "tambien", "tambn": "tambien", "kiero": "quiero", "qiero": "quiero", "kero": "quiero",
    "quero": "quiero", "qero": "quiero", "kisiera": "quisiera", "qisiera": "quisiera", "puedeo": "puedo", "pued": "puede", "pueo": "puedo",
    "kuanto": "cuanto", "kuanta": "cuanta", "kuantos": "cuantos", "kuantas": "cuantas", "quanto": "cuanto", "quantos": "cuantos",
    "cuant": "cuanto", "cto": "cuanto", "ctos": "cuantos", "kual": "cual", "komo": "como", "kmo": "como", "cm": "como", "qndo": "cuando",
    "cdo": "cuando", "kuando": "cuando", "nesesito": "necesito", "necesto": "necesito", "aser": "hacer", "aserme": "hacerme", "ase": "hace",
    "ize": "hice", "ise": "hice", "asi": "asi", "haci": "asi", "ay": "hay", "ai": "hay", "ahi": "hay", "boy": "voy", "vevo": "bebo", "vever": "beber",
    "bivir": "vivir", "bida": "vida", "ablar": "hablar", "oy": "hoy", "aora": "ahora", "aorita": "ahorita", "ahorit": "ahorita", "orita": "ahorita",
    "ijo": "hijo", "ija": "hija", "ermano": "hermano", "ermana": "hermana", "muxo": "mucho", "mucha": "mucha", "dnd": "donde", "dond": "donde",
    "aki": "aqui", "aka": "aca", "akabar": "acabar", "nomas": "no mas", "nadamas": "nada mas", "todabia": "todavia", "tngo": "tengo", "tnego": "tengo",
    "tenog": "tengo", "teng": "tengo", "stoy": "estoy", "sta": "esta", "stan": "estan", "grax": "gracias", "gracia": "gracias", "salu2": "saludos",
    "mediko": "medico", "dr": "doctor", "dra": "doctora", "doc": "doctor", "psiq": "psiquiatra", "med": "medicina", "meds": "medicinas",
    "tto": "tratamiento", "trat": "tratamiento", "depre": "depresion", "ansiedá": "ansiedad", "presion": "presion", "precion": "presion",
    "prescion": "presion", "cesion": "sesion", "secion": "sesion", "ceciones": "sesiones", "seciones": "sesiones", "inyecsion": "inyeccion",
    "inyecion": "inyeccion", "injeccion": "inyeccion", "infucion": "infusion", "desis": "dosis", "doses": "dosis", "docis": "dosis", "dosi": "dosis",
    "dose": "dosis", "doze": "dosis", "miligrams": "miligramos", "kilos": "kilos", "enbarasada": "embarazada", "embarasada": "embarazada",
    "enbarazada": "embarazada", "embarasada2": "embarazada", "vipolar": "bipolar", "diabetis": "diabetes", "diavetes": "diabetes",
    "corason": "corazon", "alcol": "alcohol", "serbesa": "cerveza", "servesa": "cerveza", "cerbeza": "cerveza", "resetar": "recetar", "reseta": "receta",
    "conprar": "comprar", "konprar": "comprar", "mama": "mama", "pasti": "pastilla", "pastis": "pastillas", "ps": "pues", "pos": "pues",
    "wey": "", "guey": "", "we": "", "che": "", "mija": "hija", "mijo": "hijo", "mijito": "hijo", "mijita": "hija", "vieja": "vieja",
    "suisidio": "suicidio", "suisida": "suicida", "sucidio": "suicidio", "suicidar": "suicidar", "matarmen": "matarme", "morime": "morirme",
    "kill": "kill", "overdose": "sobredosis", "overdosis": "sobredosis", "sobredocis": "sobredosis", "depression": "depresion", "anxiety": "ansiedad", "treatment": "tratamiento", "clinic": "clinica", "session": "sesion",
    "sessions": "sesiones", "therapy": "terapia", "side": "side", "pregnant": "embarazada", "candidate": "candidato", "insurance": "seguro",
    "appointment": "cita", "appt": "cita", "doctor": "doctor", "pills": "pastillas", "pill": "pastilla", "high": "high", "blood": "blood",
    "aseguranza": "seguro", "medicaid": "medicaid", "medicare": "medicare", "drive": "manejar", "manejar": "manejar", "aprobado": "aprobado",
}  # fmt: skip

# Words a slip is corrected to, one slip away, two in a long word.
_TARGETS = """
morir vivir aguanto aguantar ahorcarme colgarme tirarme lanzarme aventarme balcon pistola veneno despido despedirme
ketamina esketamina spravato suicidarme suicidarse suicidio suicida suicidas suicidar matarme matarse morirme quitarme cortarme lastimarme
desaparecer despertar respirar convulsion convulsiones convulsionando inconsciente desmayado desmayada sobredosis miligramos
embarazada embarazo lactancia amamantando adolescente adolescentes bipolar bipolaridad diabetes diabetico diabetica hipertension hipertenso
presion candidato candidata califico elegible tratamiento tratamientos antidepresivo antidepresivos sertralina fluoxetina escitalopram
lamotrigina clonazepam alprazolam alcohol marihuana mariguana depresion ansiedad esquizofrenia psicosis epilepsia corazon infarto
medicamento medicamentos medicina medicinas pastilla pastillas infusion infusiones sesion sesiones inyeccion inyecciones intravenosa
cuanto cuantos cuanta cuantas aprobada aprobado efectos secundarios funciona prepararme necesito deberia demasiadas demasiado
tomarme mezclar combinar interaccion interacciones contraindicaciones dependencia adictiva pensamientos disociacion nauseas
"""

# Words that are near a target and are meant.
_FRIENDS = """
moriria morirse morirme vivire vivirlo aguanta aguante aguanten tirarse tirarlo tirarla tirarte lanzarse lanzarlo colgarse colgarlo ahorcarse aventarse pistolas venenos despide despida despidos mirarlo balcones vivirla moriras moriran servir sentir mentir
necesitar necesitaba necesitamos cuenta cuarto cuarta cuartos induccion intencion intenciones integracion integraciones inspeccion atencion contencion retencion esquizofrenica esquizofrenico medicamente aprobaron lastimarse lastimarte medicacion meditacion
medicarme medicarse inyectarme inyectarse inyeccion alcoholica alcoholismo tratamos corazones convulsionar pensamos candidatura depresivo depresiva ansioso ansiosa ansiosos psicotico psicotica epileptico epileptica respirarlo desmayarme desmayarse desmayaron suicidarte suicidarnos matarlos quitarte morirte cortarte
cuento cuentas cuenten contaron infartos sesionamos aprobar tratarme tratarse tratados tratada cortarlo cortarla cortado despertado despertaron respiraron respiracion mezclaron mezclarme funcionara funcionaria
prision precision lesion lesiones cesion cesiones tension pension mision vision fusion difusion infusiones inclusion confusion ilusion cuando cuantas contarme
comparar comparada defectos afectos afecto efecto represion impresion expresion depresiones aprobadas aprobados aprobadas aprueba aprobo
contar cortar cortarse matarle mirarme mirarse morirse moriria quitarse quitarle suicidas suicido suicide respira respiro respire respirado
medicinal medicinales medico medicos medica medicas funcionan funcionar funciono funcione funcionan efectivo efectiva efectivas efectivos
tratamiento embarazadas embarazos diabeticos diabeticas hipertensos hipertensa hipertensos antidepresiva antidepresivas bipolares
adolescencia despertarme despertarse despertare despertara despierta aprobar necesita necesitas necesitan necesite deberian deberias deberiamos
tomarse tomarlo tomarla mezcla mezclarla mezclarlo mezclas combina combino combinada combinado demasiada demasiados prepararse prepararnos preparar
pensamiento adictivo adictivas adictivos disociativa disociativo inyectar pastillita pastillitas adictos adictas medicado medicada
convulsionar convulsiono segura seguro siguro ingesta incluso conversion convulsiona conversiones convulsivo candidatos candidatas califica califican calificar
matarla matarlo matarnos contarle cuente alcoholico alcohol epilepsias secundario secundaria secundarias secundarios sesionar
"""


def spanish_view(folded: str) -> str:
    """The folded text with Spanish signs, text-message spellings and slips undone."""
    text = _STRETCHED.sub(r"\1", _SIGNS.sub(" ", folded))
    text = _K_HOLE.sub("khole", text)
    return _SPACES.sub(" ", re.sub(r"[a-z]+(?:2(?![0-9]))?", lambda found: _word(found.group()), text)).strip()


@cache
def _known() -> frozenset[str]:
    return frozenset((_TARGETS + _FRIENDS).split())


def _word(word: str) -> str:
    if word in SPELLINGS:
        return SPELLINGS[word]
    if len(word) < 6 or word in _known() or is_known(word) or not _WORD.fullmatch(word):
        return word
    return _nearest(word) or word


@cache
def _targets() -> tuple[str, ...]:
    return tuple(sorted(set(_TARGETS.split())))


def _nearest(word: str) -> str | None:
    """The one target a slip away that begins alike; a changed ending is another form of the word, not a slip."""
    from rapidfuzz.distance import OSA

    allowed = 2 if len(word) >= 9 else 1
    best: tuple[int, str] | None = None
    for target in _targets():
        if abs(len(target) - len(word)) > allowed or target[0] != word[0] or word[:-1] == target[:-1]:
            continue
        if word.startswith(target) or (target.startswith(word) and len(target) - len(word) > 1):
            continue
        distance = OSA.distance(word, target, score_cutoff=allowed)
        if distance <= allowed and (best is None or (distance, target) < best):
            best = (distance, target)
    return best[1] if best else None
