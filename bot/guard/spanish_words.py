"""How Spanish a folded text is, by its commonest words and endings; no rule and no vocabulary is needed for that."""

from __future__ import annotations

import re

# Words of Spanish that English has not.
_WORDS = frozenset(
    "el la los las un una unos unas de del al que y o en con por para sobre es esta estan estoy soy eres ser estar fue era hay si mi mis tu tus su sus te se nos lo le les yo ella ellos ellas nosotros usted ustedes vos esto eso este ese esa "
    "como cuando cuanto cuanta cuantos cuantas donde cual cuales quien quienes porque pero mas muy tambien puedo puede pueden puedes podes podria debo debe deberia tengo tiene tienen tenes tomo tomar quiero quiere quieren quisiera necesito hacer hago hace hizo "
    "ketamina esketamina tratamiento depresion ansiedad dolor medicamento medicamentos medicina medicinas dosis sesion sesiones seguro ayuda efectos secundarios vivir viviendo morir vida muerte hijo hija esposo esposa marido madre padre papa hermano hermana embarazada despues antes durante "
    "hola gracias siento sientes siente ya nada todo toda todos todas nadie nunca siempre hoy ayer ahora ahorita manana anoche noche dia dias semana semanas mes meses anos ano hora horas funciona sirve dura cuesta clinica medico doctora aprobada aprobado peligrosa peligroso desde hasta entre segun sino aunque ni cada otro otra "
    "voy vas van iba fui estaba estamos somos eran habia tenia tuve tuvo dijo dice dicen dieron dio dan dar doy hice sabe saber creo pienso veo ver mejor peor mal bien solo sola aqui alla asi luego entonces tan tanto mucho mucha muchos muchas poco algo alguien algun alguna mismo misma propia gente persona personas cosa cosas "
    "estudios existen plazo largo corto hablas espanol cosas efecto secundario riesgos mundo dime chistes tardes buenas dias saludos donde pastilla pastillas frasco respirar respira desmayo vomito sangre pecho cabeza cuerpo cara boca brazo piernas corazon familia mundo casa trabajo cita presion alcohol cerveza salio llego quedo puso trajo encontre cayo acaba acabo esto nomas oye ando anda andan esta toy kiero q xq pq pa".split()
)
_ENDINGS = re.compile(r"\b[a-z]{2,}(?:cion|ciones|ando|iendo|mente|aron|ieron|amos|emos|imos|aba|aban|arme|arse|arlo|arla|erme|erse|irme|irse|oso|osa|idad|ista|illo|illa|ito|ita|itos|itas|ado|ada|ados|adas|ido|ida|ina|aria|eria|iria)\b")
_SHARED = frozenset("mi la el de y si en con es un hay solo mama papa fue lo se le les te mal era ser alcohol doctora dice sobre dada commando armada nevada tornado ketamina".split())
_ENGLISH = frozenset(
    "the a an and or but of to in on at for with from about is are was were been am do does did have has had can could will would should may might not what when where which who why how i you he she it we they my your his her our their this that these those there if then than so because "
    "after before during while please want need know feel get take use work my me safe good bad help been being out up just like any some".split()
)
_WORD = re.compile(r"[a-z']+")


def spanish_and_english(text: str) -> tuple[int, int]:
    """How many words of a folded text are commonly Spanish, and how many commonly English."""
    words = _WORD.findall(text)
    spanish = sum(word in _WORDS or bool(_ENDINGS.fullmatch(word)) for word in words)
    return spanish + 2 * ("¿" in text or "¡" in text), sum(word in _ENGLISH and word not in _WORDS for word in words)


def is_plainly_spanish(text: str) -> bool:
    """Whether slang and spelling of English are no help with a folded text: Spanish words, and more of them."""
    spanish, english = spanish_and_english(text)
    sure = sum(word in _WORDS and word not in _SHARED for word in _WORD.findall(text)) + 2 * ("¿" in text or "¡" in text)
    return spanish > english and (sure >= 1 and spanish * 4 >= len(text.split()))
