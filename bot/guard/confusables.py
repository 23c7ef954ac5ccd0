"""Letters of other alphabets that look like Latin ones, and how each is read.

A small part of Unicode TR39's table (confusables.txt): what is typed to slip a word past a filter, or by a keyboard
set to another language. NFKC has already folded full-width, circled and mathematical letters when this is applied.
"""

from __future__ import annotations

_ROWS = (
    ("a", "аɑαǝ∂ɒᴀΑА"),
    ("b", "ЬвʙƄΒВьɓ"),
    ("c", "сϲᴄСⅽ¢ϹƈҫСς"),
    ("d", "ԁɗᴅժḍƌⅾđ"),
    ("e", "еєҽεэᴇΕЕЄɛǝ℮ҿ"),
    ("f", "ғƒϝꜰ"),
    ("g", "ɡցġɢԌǥɠ"),
    ("h", "һհʜНΗнḥĦħ"),
    ("i", "іɪιıӀΙІїɩɨ¡"),
    ("j", "јϳᴊЈ"),
    ("k", "кκĸᴋКΚƙқҟ"),
    ("l", "ӏʟⅼłɭ|ǀƖ"),
    ("m", "мᴍМΜⅿɱ"),
    ("n", "ոɴΝпηɲńŋ"),
    ("o", "оοσօᴏОΟөøɵ0ѳ"),
    ("p", "рρᴘРΡþ"),
    ("q", "ԛգʠ"),
    ("r", "гʀɾᴦяɼ"),
    ("s", "ѕꜱЅʂƨ"),
    ("t", "тᴛτТΤŧƭ"),
    ("u", "υսᴜцμʊմ"),
    ("v", "νѵᴠⅴ"),
    ("w", "ԝѡᴡωшɯщ"),
    ("x", "хχХΧⅹ×"),
    ("y", "уүʏγУΥყ"),
    ("z", "ᴢʐΖżƶ"),
    ("'", "’‘ʼ`´ʹ′＇"),
    ('"', "“”„″«»"),
    ("-", "‐‑‒–—―−"),
    ("ss", "ß"),
    ("ae", "æ"),
)

TABLE = {ord(character): plain for plain, row in _ROWS for character in row if character not in "0|"}
